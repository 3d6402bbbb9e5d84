import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarChart } from '@/lib/domain/series/calendar-chart'
import { packCalendar } from '@/lib/domain/series/pack-calendar'
import { unpackCalendar } from '@/lib/domain/series/packed-calendar'
import { fewestDays } from '@/lib/domain/series/span'
import { addDays, daysBetween } from '@/lib/domain/time/local-date'
import { english } from '@/lib/domain/words/english'
import { date } from './day-totals-of'

const today = date('2026-05-19')

/** Days up to today, null where a day is not known. */
function chartOf(counts: readonly (number | null)[]) {
  const from = addDays(today, 1 - counts.length)
  const days = counts.map((cramps, index) => ({
    day: addDays(from, index),
    logged: cramps !== null,
    cramps,
  }))
  return calendarChart(days, { span: 'all', from, to: today, today, words: english })
}

const counts = (maxLength: number) =>
  fc.array(fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }), { minLength: 7, maxLength })

/** The corners of squares, and the middles of dots, that a path draws. */
const startsOf = (path: string) =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))

describe('a packed calendar', () => {
  it.each([35, 400, 1500])('holds every cell and row of up to %i days', most => {
    fc.assert(
      fc.property(counts(most), sets => {
        const chart = chartOf(sets)
        const { blocks, rows } = unpackCalendar(packCalendar(chart))
        expect(rows).toEqual(
          chart.rows.map(row => ({
            ...row,
            leadsTo: row.leadsTo && {
              ...row.leadsTo,
              isShort: daysBetween(row.leadsTo.from, row.leadsTo.to) + 1 < fewestDays,
            },
          })),
        )
        expect(blocks).toHaveLength(chart.drawings.length)
        chart.drawings.forEach((drawing, index) => {
          const block = blocks[index]
          expect(startsOf(block?.unknown ?? '')).toEqual(drawing.unknown)
          expect(startsOf(block?.none ?? '')).toEqual(drawing.none)
          expect(block?.words).toEqual(drawing.words)
          expect(block?.today).toEqual(drawing.today)
          expect(
            block?.cramps.map(({ x, y, step, words, leadsTo }) => ({
              ...{ x, y, step, words },
              ...{ from: leadsTo?.from, to: leadsTo?.to },
            })),
          ).toEqual(drawing.cramps)
          expect(block?.strips).toEqual(
            drawing.strips.map(({ filled, ...at }) => ({ ...at, filled: Math.round(filled * 1000) / 1000 })),
          )
        })
      }),
      { numRuns: 25 },
    )
  })
})
