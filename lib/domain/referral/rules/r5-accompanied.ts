import { crampEpisodes } from '../../measures/episode-counts'
import {
  accompanyingClasses,
  episodesNotAskedFor,
  episodesWith,
  type SignClass,
} from '../../measures/sign-classes'
import { counted } from '../../words/counted'
import type { CountRule, Part } from '../rule'
import { sources } from '../sources'
import { since } from '../window-words'

const threshold = 3

const part = (signClass: SignClass, dates: number): Part => ({
  subject: `Cramps with ${signClass.words}`,
  dates,
  measure: episodesWith(signClass),
  threshold,
  noteFrom: 1,
  besides: (diary, window, count) => 2 * count >= crampEpisodes.of(diary, window).value,
  notAsked: episodesNotAskedFor(signClass),
  tells: ({ count, diary, window }) => {
    const all = crampEpisodes.of(diary, window).value
    return `${count} of ${counted(all, 'cramp')} ${since(window, diary)} came with ${signClass.words}. The rule asks for ${threshold}, and half of all.`
  },
})

/** The same class of sign with three or more, and half of all, in 28 or in 90 dates. */
export const accompanied: CountRule = {
  kind: 'count',
  id: 'R5',
  revision: 1,
  level: 'routine',
  title: 'Signs that come with cramps: book an appointment',
  subject: 'Signs with cramps',
  question: 'Do the same signs come with cramps?',
  asks: 'Weakness, swelling, redness, skin change, or numbness or tingling: the same one with at least 3 cramps and at least half of all, in the last 28 or the last 90 dates. The counts are ours; a single report shows a note.',
  advice: 'Say which sign came with how many cramps.',
  clears:
    'Clears when the sign came with fewer than 3 cramps or fewer than half, in 28 and in 90 days. Quiet for 90 days after a visit you record.',
  parts: accompanyingClasses.flatMap(signClass => [part(signClass, 28), part(signClass, 90)]),
  about: accompanyingClasses.flatMap(({ signs }) => signs),
  origin: 'ours',
  sources: [sources.nhsLegCramps],
}
