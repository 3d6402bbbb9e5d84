import type { Sentences } from '../sentences'

/**
 * What the gate, the server and the queue say. They say it in English, as every program that uses them reads it; a
 * language has the sentences here, by their English.
 */
export const messages: Sentences = { whole: {}, parts: [] }
