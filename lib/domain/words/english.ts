import { englishInBrowser } from './english-in-browser'
import { notThere } from './english/not-there'
import { trends } from './english/trends'

/** Every text of the screens in English, by area. Counts, dates and figures in a sentence are functions. */
export const english = { ...englishInBrowser, notThere, trends }
