import { describe, expect, it } from 'vitest'
import type { DayTotals } from '@/lib/domain/day-totals'
import type { ChartSpan } from '@/lib/domain/series/chart-span'
import { howOftenChart } from '@/lib/domain/series/how-often-chart'
import { exerciseChart } from '@/lib/domain/series/exercise-chart'
import { loadChart } from '@/lib/domain/series/load-chart'
import { fluidChart } from '@/lib/domain/series/fluid-chart'
import { mineralChart } from '@/lib/domain/series/minerals-chart'
import { stepFor } from '@/lib/domain/series/period'
import { severityChart } from '@/lib/domain/series/severity-chart'
import { datesWords } from '@/lib/domain/series/spoken-span'
import { addDays } from '@/lib/domain/time/local-date'
import { german } from '@/lib/domain/words/german'
import { chartSpan, date, daysOf, times } from './day-totals-of'
import { fed, heldDays, profileOf } from './held-days-of'

const to = date('2025-05-01')
const today = date('2026-05-19')
const known: Partial<DayTotals> = { cramps: 1, fluidMl: 2000, foods: 3, exerciseMinutes: 30, load: 120 }

/** Sixty days that ended before today, the first of them not known. */
const days = daysOf(to, [null, ...times(59, known)])

/** A cramp on each of the known ones. */
const counts = days.slice(1).map(({ day }) => ({ day, severity: null, episodes: 1, brokeSleep: 0 }))

/** The same, none of them with a band. */
const held = () =>
  heldDays(to, [
    null,
    ...times(59, { ...fed(10, 0, false), fluidMl: 2000, band: { kind: 'too-young' } as const }),
  ])

const at = (words?: ChartSpan['words']): ChartSpan => ({
  ...chartSpan(days, null, stepFor(days.length), words),
  today,
})

describe('a span that ended before today', () => {
  it('is named by its days', () => {
    expect(datesWords(at())).toBe('3 March to 1 May 2025')
    expect(datesWords({ ...at(), from: date('2024-12-30') })).toBe('30 December 2024 to 1 May 2025')
  })

  it('is named in every sentence, and every day of it counts', () => {
    const period = 'from 3 March to 1 May 2025'
    expect(howOftenChart(days, counts, at()).sentence).toBe(
      `59 cramps ${period}: about 7.0 a week, by 59 known days. Anything from 5.3 to 9.0 a week would fit.`,
    )
    expect(severityChart(days, [], at()).sentence).toBe(`No cramp is logged ${period}.`)
    expect(fluidChart(held(), profileOf(), at()).sentence).toBe(
      `2.00 L or more on half of the 59 known days. 1 day ${period} is not known.`,
    )
    expect(mineralChart(held(), { mineral: 'sodium', profile: profileOf() }, at()).sentence).toBe(
      `Food is logged on 59 of the 60 days ${period}, and none looks whole.`,
    )
    expect(exerciseChart(days, at()).sentence).toContain(`on 59 days ${period}.`)
    expect(loadChart(days, [], at()).sentence).toContain(`with a load ${period} have 120 or more.`)
  })

  it('is said in German too', () => {
    expect(howOftenChart(days, counts, at(german)).sentence).toBe(
      '59 Krämpfe vom 3. März bis 1. Mai 2025: etwa 7,0 in der Woche, nach 59 bekannten Tagen. Alles von 5,3 bis 9,0 in der Woche würde passen.',
    )
  })

  it('has no mark of today, and leaves no day out', () => {
    for (const chart of [
      howOftenChart(days, counts, at()),
      fluidChart(held(), profileOf(), at()),
      exerciseChart(days, at()),
    ]) {
      expect(chart.drawing.atEnd).toBeNull()
      expect([chart.reading, ...chart.explained].join(' ')).not.toMatch(/today/i)
      expect(chart.rows[0]?.head).not.toContain('not over')
    }
    const cut = howOftenChart(days, counts, at())
    expect(cut.rows[0]?.head).toBe('Week from 28 Apr, in part')
    expect(cut.drawing.points.at(-1)).toMatchObject({ isOpen: true })
  })

  it('has no mark of today where it ends in the week of today', () => {
    const soon = { ...at(), today: addDays(to, 2) }
    expect(howOftenChart(days, counts, soon).drawing.atEnd).toBeNull()
    expect(howOftenChart(days, counts, { ...at(), today: to }).drawing.atEnd).not.toBeNull()
  })
})
