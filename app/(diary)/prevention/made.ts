import type { WordsContext } from '@/lib/domain/words/entry-words'
import type { Words } from '@/lib/domain/words/words'

/** What every part of this screen needs to say how a figure is made. */
export type Made = { from: '/prevention'; context: WordsContext; words: Words }
