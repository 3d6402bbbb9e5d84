import { germanInBrowser } from './german-in-browser'
import { notThere } from './german/not-there'
import { trends } from './german/trends'
import type { Words } from './words'

/** Every text of the screens in German, by area. */
export const german: Words = { ...germanInBrowser, notThere, trends }
