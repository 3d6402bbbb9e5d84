import { places } from './german/places'
import type { BrowserWords } from './words'

/** The German of what runs in the browser. */
export const germanInBrowser: BrowserWords = { language: 'de', locale: 'de-DE', places }
