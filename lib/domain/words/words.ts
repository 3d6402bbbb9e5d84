import type { english } from './english'
import type { englishInBrowser } from './english-in-browser'

/** Every text of the screens in one language. The English is the pattern: a language that lacks a text does not compile. */
export type Words = typeof english

/** The part of it that runs in the browser too. */
export type BrowserWords = typeof englishInBrowser
