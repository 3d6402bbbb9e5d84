import { describe, expect, test } from 'vitest'
import type { DayTotals } from '@/lib/domain/day-totals'
import { entrySchema } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { daySummary } from '@/lib/domain/timeline/day-summary'
import { englishInBrowser } from '@/lib/domain/words/english-in-browser'

const silent: DayTotals = {
  day: localDateSchema.parse('2026-05-19'),
  logged: false,
  cramps: null,
  worstSeverity: null,
  fluidMl: null,
  foods: null,
  potassiumMg: null,
  magnesiumMg: null,
  calciumMg: null,
  sodiumMg: null,
  exerciseMinutes: null,
  load: null,
}

const known: DayTotals = { ...silent, logged: true, cramps: 0, fluidMl: 0, exerciseMinutes: 0 }

const closed = (cramps: 'none' | 'all-logged') =>
  entrySchema.parse({ kind: 'day-closed', id: newId(), on: '2026-05-19', cramps })

const medicine = entrySchema.parse({ kind: 'medication', id: newId(), name: 'A', startedOn: '2026-05-19' })

const summary = (totals: DayTotals, entries: Parameters<typeof daySummary>[1] = []) =>
  daySummary(totals, entries, 'ml', englishInBrowser)

describe('a day in one line', () => {
  test('a silent day is not known', () => {
    expect(summary(silent)).toBe('Not known')
  })

  test('a day with only a medicine is not known either', () => {
    expect(summary(silent, [medicine])).toBe('Not known: nothing was logged by hand')
  })

  test('a known day without cramps says so only when the person did', () => {
    expect(summary(known)).toBeNull()
    expect(summary(known, [closed('all-logged')])).toBeNull()
    expect(summary(known, [closed('none')])).toBe('No cramps')
  })

  test('a cramp counts more than a day that was closed without', () => {
    expect(summary({ ...known, cramps: 1, worstSeverity: 0 }, [closed('none')])).toBe(
      '1 cramp, worst 0 of 10',
    )
  })

  test('adds up cramps, drinks and exercise', () => {
    expect(summary({ ...known, cramps: 2, worstSeverity: null, fluidMl: 1350, exerciseMinutes: 55 })).toBe(
      '2 cramps · 1.35 L drunk · 55 min of exercise',
    )
  })
})
