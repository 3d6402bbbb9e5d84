import type { Id } from '../id'
import type { Sign } from '../sign'
import type { SignEntry } from './sign-entry'
import type { Truth } from './truth'

/** Whether one of the entries shows one of the signs; null where a cramp was not asked and none does. */
export function oneOfThemShows(entries: readonly SignEntry[], signs: readonly Sign[]): Truth {
  if (entries.some(entry => entry.hasAny(signs) === true)) return true
  return entries.some(entry => entry.hasAny(signs) === null) ? null : false
}

/** The entries that show one of the signs, in their order. */
export const thoseThatShow = (entries: readonly SignEntry[], signs: readonly Sign[]): Id[] =>
  entries.filter(entry => entry.hasAny(signs) === true).map(({ id }) => id)

/** The cramps that were not asked about them all and show none, the other way round: oldest first where those stand newest first. */
export const thoseNotAsked = (entries: readonly SignEntry[], signs: readonly Sign[]): Id[] =>
  entries
    .filter(entry => entry.hasAny(signs) === null)
    .map(({ id }) => id)
    .reverse()
