import { english } from './english'
import { german } from './german'
import type { Language } from './language'
import type { Words } from './words'

const all: Record<Language, Words> = { en: english, de: german }

/** Every text in a language. For the server: the browser is given one language only. */
export const wordsIn = (language: Language): Words => all[language]
