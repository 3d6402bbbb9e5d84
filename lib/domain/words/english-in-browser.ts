import { charts } from './english/charts'
import { correction } from './english/correction'
import { dates } from './english/dates'
import { figures } from './english/figures'
import { places } from './english/places'

/** The text that parts of a screen need which run in the browser. What only the server draws stands in `english` alone. */
export const englishInBrowser = {
  language: 'en' as string,
  locale: 'en-GB' as string,
  charts,
  correction,
  dates,
  figures,
  places,
}
