import type { Sign } from '../sign'
import type { DatedCramp } from './dated-cramp'
import { countingEpisodes, countOf, episodesIn, some } from './episode-counts'
import type { Episode } from './episodes'
import type { DayWindow, Measure } from './measure'

/** Every code that says weakness. */
export const weaknessSigns = [
  'weakness',
  'weakness-after-cramp',
  'weakness-between-cramps',
  'worsening-weakness',
  'sudden-one-sided-weakness',
  'both-legs-weak-with-back-pain',
  'foot-drop',
] as const satisfies readonly Sign[]

/** Signs that say the same thing about a cramp, with the words for it. */
export type SignClass = Signs & { id: string; words: string }

/** Signs of which one is enough. */
export type Signs = { signs: readonly Sign[] }

/** What could be counted, had it been asked. */
export type Unasked = Pick<Measure, 'of'>

/** What can come with cramps again and again. */
export const accompanyingClasses: readonly SignClass[] = [
  { id: 'weakness', words: 'weakness', signs: weaknessSigns },
  {
    id: 'swelling',
    words: 'swelling',
    signs: ['swelling-one-leg', 'swelling-both-ankles', 'sudden-face-or-hand-swelling'],
  },
  { id: 'redness', words: 'redness', signs: ['redness'] },
  { id: 'skin-change', words: 'skin change', signs: ['skin-change'] },
  { id: 'numbness', words: 'numbness or tingling', signs: ['numbness', 'tingling'] },
]

/**
 * Whether a cramp came with the sign: null when it was not asked. Without a list of what was asked, a list of signs
 * answers for all of them.
 */
export function signOn(cramp: DatedCramp['entry'], sign: Sign): boolean | null {
  if (cramp.signs?.includes(sign)) return true
  const asked = cramp.signsAsked ? cramp.signsAsked.includes(sign) : cramp.signs !== undefined
  return asked ? false : null
}

const isAssessedBy = (cramp: DatedCramp, day: number): boolean =>
  cramp.assessedOn !== null && cramp.assessedOn <= day

const shows = (episode: Episode, { signs }: Signs, by: number): boolean =>
  some(episode, cramp => !isAssessedBy(cramp, by) && signs.some(sign => signOn(cramp.entry, sign) === true))

const mayShow = (episode: Episode, { signs }: Signs, by: number): boolean =>
  some(episode, cramp => !isAssessedBy(cramp, by) && signs.some(sign => signOn(cramp.entry, sign) === null))

const unasked = (mayBeSo: (episode: Episode, window: DayWindow) => boolean): Unasked => ({
  of: (diary, window) => countOf(episodesIn(diary, window).filter(episode => mayBeSo(episode, window))),
})

/** Episodes with a sign of each class, on whichever of their cramps, that nobody has examined by the last day of the window. */
export const episodesWithEach = (id: string, classes: readonly Signs[]): Measure =>
  countingEpisodes(id, (episode, { to }) => classes.every(one => shows(episode, one, to)))

/** Episodes that would be such, had everything been asked. */
export const episodesThatMayHaveEach = (classes: readonly Signs[]): Unasked =>
  unasked(
    (episode, { to }) =>
      !classes.every(one => shows(episode, one, to)) &&
      classes.every(one => shows(episode, one, to) || mayShow(episode, one, to)),
  )

/** Episodes with a sign of the class that nobody has examined by the last day of the window. */
export const episodesWith = (signClass: SignClass): Measure =>
  countingEpisodes(`episodes-with-${signClass.id}`, (episode, { to }) => shows(episode, signClass, to))

/** Episodes where a sign of the class was neither reported nor answered no. */
export const episodesNotAskedFor = (signs: Signs): Unasked =>
  unasked((episode, { to }) => !shows(episode, signs, to) && mayShow(episode, signs, to))
