import type { Diary } from '../../measures/diary'
import { crampDays, crampEpisodes } from '../../measures/episode-counts'
import type { DayWindow } from '../../measures/measure'
import { counted } from '../../words/counted'
import type { CountRule, Part } from '../rule'
import { sources } from '../sources'
import { since } from '../window-words'

const part = (dates: number, threshold: number, days: number): Part => ({
  subject: 'Frequent cramps',
  dates,
  measure: crampEpisodes,
  threshold,
  besides: (diary: Diary, window: DayWindow) => crampDays(diary, window) >= days,
  tells: ({ count, diary, window }) => {
    const on = counted(crampDays(diary, window), 'day')
    return `${counted(count, 'cramp')} on ${on} ${since(window, diary)}. The rule asks for ${threshold} on ${days} days in ${dates}.`
  },
})

/** Four or more in 7 dates on 3 of them, or eight or more in 28 dates on 4 of them. */
export const frequent: CountRule = {
  kind: 'count',
  id: 'R1',
  revision: 1,
  level: 'routine',
  title: 'Frequent cramps: book an appointment',
  subject: 'Frequent cramps',
  question: 'Are the cramps frequent?',
  asks: '4 or more cramps in 7 dates on 3 or more dates, or 8 or more in 28 dates on 4 or more dates. The counts are ours: twice a week or more.',
  advice: '',
  clears:
    'Clears when 7 days hold fewer than 4 cramps and 28 days fewer than 8. Quiet for 90 days after a visit you record.',
  parts: [part(7, 4, 3), part(28, 8, 4)],
  origin: 'ours',
  sources: [sources.nhsLegCramps, sources.grandner2017],
}
