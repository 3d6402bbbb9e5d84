import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/domain/time/local-date'
import { loadBars } from '@/lib/domain/training/load-bars'
import { trainingStanding } from '@/lib/domain/training/training-standing'
import { english } from '@/lib/domain/words/english'
import { daysAgo, diaryOf, session, today } from './training-diary'

describe('four weeks and today as bars', () => {
  const sessions = [
    session(27, { effort: 5, source: 'Watch' }),
    session(26, { effort: 5 }),
    session(25),
    session(0, { effort: 5 }),
  ]
  const bars = loadBars(
    trainingStanding(diaryOf({ sessions, loggedDays: daysAgo(26, 0) }), today).days,
    english,
  )
  const shapes = bars.weeks.flatMap(week => week.bars.map(({ shape }) => shape))

  it('tell a day not logged, an import, a load, a session without an effort, a rest and today apart', () => {
    expect(shapes).toHaveLength(29)
    expect(shapes.slice(0, 5)).toEqual(['gap', 'open', 'bar', 'unrated', 'rest'])
    expect(shapes.at(-1)).toBe('open')
    expect(bars.weeks.map(({ bars: { length } }) => length)).toEqual([7, 7, 7, 7, 1])
  })

  it('are the same as a table, newest first', () => {
    expect(bars.rows).toHaveLength(29)
    expect(bars.rows[0]?.cells).toEqual(['1', '300'])
    expect(bars.rows.slice(-5).map(({ cells }) => cells)).toEqual([
      ['0', '0'],
      ['1', 'not known'],
      ['1', '300'],
      ['1', '300 or more'],
      ['0', 'not logged'],
    ])
    expect(bars.rows[0]?.key).toBe(today)
    expect(bars.rows.at(-1)?.key).toBe(addDays(today, -28))
  })
})
