import { unexplainedEpisodes } from '../../measures/episode-counts'
import { counted } from '../../words/counted'
import type { CountRule } from '../rule'
import { sources } from '../sources'
import { since } from '../window-words'

/** Four or more without an apparent cause in 28 dates. Where nobody was asked, it counts neither way. */
export const noApparentCause: CountRule = {
  kind: 'count',
  id: 'R4',
  revision: 1,
  level: 'routine',
  title: 'No apparent cause: book an appointment',
  subject: 'Cramps without a cause',
  question: 'Do cramps come without a cause?',
  asks: '4 or more cramps without an apparent cause in 28 dates, so weekly. The count is ours; where no cause was asked for, a cramp counts neither way.',
  advice: '',
  clears:
    'Clears when 28 days hold fewer than 4 cramps without a cause. Quiet for 90 days after a visit you record.',
  parts: [
    {
      subject: 'Cramps without a cause',
      dates: 28,
      measure: unexplainedEpisodes,
      threshold: 4,
      tells: ({ count, diary, window }) =>
        `${counted(count, 'cramp')} without an apparent cause ${since(window, diary)}. The rule asks for 4 in 28 days.`,
    },
  ],
  origin: 'ours',
  sources: [sources.bmjMuscleCramps, sources.hallegraeff2012],
}
