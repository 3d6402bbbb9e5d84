import { charts } from './german/charts'
import { correction } from './german/correction'
import { dates } from './german/dates'
import { figures } from './german/figures'
import { places } from './german/places'
import type { BrowserWords } from './words'

/** The German of what runs in the browser. */
export const germanInBrowser: BrowserWords = {
  language: 'de',
  locale: 'de-DE',
  charts,
  correction,
  dates,
  figures,
  places,
}
