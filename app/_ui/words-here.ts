import { languageHere } from '@/lib/auth/language-here'
import type { Words } from '@/lib/domain/words/words'
import { wordsIn } from '@/lib/domain/words/words-in'

/** The texts of the language this page is drawn in: the person's, or else the browser's. */
export const wordsHere = async (): Promise<Words> => wordsIn(await languageHere())
