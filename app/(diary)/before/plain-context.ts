import type { WordsContext } from '@/lib/domain/words/entry-words'

/** Where no entry is named, no units and names are needed. */
export const plainContext: WordsContext = { unit: 'ml', nameOf: () => null }
