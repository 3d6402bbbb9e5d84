import { describe, expect, it } from 'vitest'
import { markedDays, markedPlaces, type DiaryMark } from '@/lib/domain/series/span-marks'
import { english } from '@/lib/domain/words/english'
import { date } from './day-totals-of'

const at = { today: date('2026-05-19'), words: english }
const marks: DiaryMark[] = [
  { day: date('2026-05-12'), what: 'plan', name: null },
  { day: date('2026-05-12'), what: 'medicine', name: 'Ramipril' },
  { day: date('2025-11-03'), what: 'visit', name: null },
]

describe('marked days', () => {
  it('say all that is marked on a day, and the year where it is another', () => {
    expect(markedDays(marks, at)).toEqual([
      { day: '2025-11-03', kinds: ['visit'], words: '3 Nov 2025: seen by a clinician' },
      {
        day: '2026-05-12',
        kinds: ['medicine', 'plan'],
        words: '12 May: started Ramipril, a prevention plan began',
      },
    ])
  })

  it('stand in the place they lie in, each once', () => {
    const keys = ['2025-11-03', '2026-05-11', '2026-05-13'].map(date)
    const places = markedPlaces(keys, markedDays(marks, at))
    expect([...places].map(([key, days]) => [key, days.map(({ day }) => day)])).toEqual([
      ['2025-11-03', ['2025-11-03']],
      ['2026-05-11', ['2026-05-12']],
    ])
    expect(markedPlaces([], markedDays(marks, at)).size).toBe(0)
  })
})
