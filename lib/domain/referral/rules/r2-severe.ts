import { severeEpisodes } from '../../measures/episode-counts'
import { counted } from '../../words/counted'
import type { CountRule } from '../rule'
import { sources } from '../sources'
import { since } from '../window-words'

/** Two or more of 8 of 10 or more in 28 dates. */
export const severe: CountRule = {
  kind: 'count',
  id: 'R2',
  revision: 1,
  level: 'routine',
  title: 'Severe cramps: book an appointment',
  subject: 'Severe cramps',
  question: 'Are the cramps severe?',
  asks: '2 or more cramps of 8 of 10 or more in 28 dates. The count is ours; cramps that were not rated do not count.',
  advice: '',
  clears:
    'Clears when 28 days hold fewer than 2 cramps of 8 or more. Quiet for 90 days after a visit you record.',
  parts: [
    {
      subject: 'Severe cramps',
      dates: 28,
      measure: severeEpisodes,
      threshold: 2,
      tells: ({ count, diary, window }) =>
        `${counted(count, 'cramp')} of 8 of 10 or more ${since(window, diary)}. The rule asks for 2 in 28 days.`,
    },
  ],
  origin: 'ours',
  sources: [sources.boonstra2016, sources.palos2006, sources.hunterCalfCramps],
}
