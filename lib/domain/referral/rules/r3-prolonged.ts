import { prolongedEpisodes } from '../../measures/episode-counts'
import { counted } from '../../words/counted'
import type { CountRule } from '../rule'
import { sources } from '../sources'
import { since } from '../window-words'

/** Any cramp longer than 10 minutes in 28 dates. An examination of its signs does not silence it. */
export const prolonged: CountRule = {
  kind: 'count',
  id: 'R3',
  revision: 1,
  level: 'routine',
  title: 'Long cramps: book an appointment',
  subject: 'Long cramps',
  question: 'Do cramps last longer than 10 minutes?',
  asks: 'Any cramp longer than 10 minutes in 28 dates. A cramp whose length is not known does not count.',
  advice: '',
  clears:
    'Clears when 28 days hold no cramp longer than 10 minutes. Quiet for 90 days after a visit you record.',
  parts: [
    {
      subject: 'Long cramps',
      dates: 28,
      measure: prolongedEpisodes,
      threshold: 1,
      tells: ({ count, diary, window }) =>
        `${counted(count, 'cramp')} longer than 10 minutes ${since(window, diary)}. The rule asks for 1 in 28 days.`,
    },
  ],
  origin: 'sourced',
  sources: [sources.nhsLegCramps, sources.bmjMuscleCramps],
}
