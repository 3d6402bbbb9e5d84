import type { Sentences } from '../sentences'

/**
 * What the rules say. Their English is data of each rule (`lib/domain/referral`), and what the API and `scan` answer;
 * a language has the sentences here, by their English.
 */
export const rules: Sentences = { whole: {}, parts: [] }
