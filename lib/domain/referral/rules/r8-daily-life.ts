import { brokenNights } from '../../measures/broken-nights'
import { disruptingEpisodes } from '../../measures/episode-counts'
import { counted } from '../../words/counted'
import type { CountRule } from '../rule'
import { sources } from '../sources'
import { since } from '../window-words'

/** Two or more that stopped an activity, or four or more nights of broken sleep, in 28 dates. */
export const dailyLife: CountRule = {
  kind: 'count',
  id: 'R8',
  revision: 1,
  level: 'routine',
  title: 'Cramps disrupt your days: book an appointment',
  subject: 'Daily life',
  question: 'Do cramps disrupt days or nights?',
  asks: '2 or more cramps that stopped an activity, or 4 or more nights of broken sleep, in 28 dates. The counts are ours.',
  advice: '',
  clears:
    'Clears when 28 days hold fewer than 2 cramps that stopped you and fewer than 4 broken nights. Quiet for 90 days after a visit you record.',
  parts: [
    {
      subject: 'Stopped activities',
      dates: 28,
      measure: disruptingEpisodes,
      threshold: 2,
      tells: ({ count, diary, window }) =>
        `${counted(count, 'cramp')} stopped what you were doing ${since(window, diary)}. The rule asks for 2 in 28 days.`,
    },
    {
      subject: 'Broken nights',
      dates: 28,
      measure: brokenNights,
      threshold: 4,
      tells: ({ count, diary, window }) =>
        `Cramps broke your sleep in ${counted(count, 'night')} ${since(window, diary)}. The rule asks for 4 in 28 days.`,
    },
  ],
  origin: 'ours',
  sources: [sources.nhsLegCramps, sources.mhraQuinine],
}
