import { describe, expect, it } from 'vitest'
import { backlogAfter, backlogDate, backlogRestsMs } from '@/lib/domain/forms/backlog'
import { blankWhen } from '@/lib/domain/forms/when'
import { instantSchema } from '@/lib/domain/time/instant'
import { timeZoneSchema } from '@/lib/domain/time/time-zone'

const home = timeZoneSchema.parse('Asia/Kathmandu')
const clock = { timeZone: home, dayStartsAt: '00:00' }
const now = Date.parse('2026-05-19T06:15:00Z')
const picked = { ...blankWhen, choice: 'pick', date: '2026-05-17', time: '09:00' } as const

describe('after an entry was saved', () => {
  it.each([
    ['2026-05-18', true],
    ['2026-05-19', false],
    ['2026-05-20', false],
    ['', false],
  ])('with the picked date %s the day is kept: %s', (date, isKept) => {
    const kept = backlogAfter({ ...picked, date }, now, clock)
    expect(backlogDate(kept, now, clock)).toBe(isKept ? date : null)
  })

  it.each([
    ['2026-05-18', true],
    ['2026-05-19', false],
    ['2026-05-20', false],
  ])('at night, before the day starts, the picked date %s is kept: %s', (date, isKept) => {
    const late = { timeZone: home, dayStartsAt: '04:00' }
    const night = Date.parse('2026-05-19T20:15:00Z')
    const kept = backlogAfter({ ...picked, date }, night, late)
    expect(backlogDate(kept, night, late)).toBe(isKept ? date : null)
  })

  it('without a picked date, or by a correction, none is', () => {
    expect(backlogAfter({ ...picked, choice: 'last-night' }, now, clock)).toBeNull()
    expect(backlogAfter({ ...picked, choice: 'now' }, now, clock)).toBeNull()
    const moment = { at: instantSchema.parse('2026-05-17T09:00:00+05:45'), timeZone: home }
    expect(backlogAfter({ ...picked, kept: moment }, now, clock)).toBeNull()
  })
})

describe('the day of the next form', () => {
  const kept = backlogAfter(picked, now, clock)

  it.each([
    [-1, null],
    [0, '2026-05-17'],
    [backlogRestsMs - 1, '2026-05-17'],
    [backlogRestsMs, null],
    [backlogRestsMs + 1, null],
  ])('%s ms later is %s', (later, date) => {
    expect(backlogDate(kept, now + later, clock)).toBe(date)
  })

  it.each([
    [-1, '2026-05-17'],
    [0, null],
    [1, null],
  ])('%s ms from the midnight where the person lives is %s', (from, date) => {
    const midnight = Date.parse('2026-05-19T18:15:00Z')
    const evening = backlogAfter(picked, midnight - 60_000, clock)
    expect(backlogDate(evening, midnight + from, clock)).toBe(date)
  })

  it.each([
    [-1, '2026-05-17'],
    [0, null],
    [1, null],
  ])('%s ms from the start of the day at 04:00 is %s', (from, date) => {
    const late = { timeZone: home, dayStartsAt: '04:00' }
    const dayStart = Date.parse('2026-05-19T22:15:00Z')
    const night = backlogAfter(picked, dayStart - 60_000, late)
    expect(backlogDate(night, dayStart + from, late)).toBe(date)
  })

  it.each([null, '', '{', '[]', '{"date":"2026-02-30","savedAt":0,"today":"2026-05-19"}'])(
    'is today when %s was kept',
    text => {
      expect(backlogDate(text, now, clock)).toBeNull()
    },
  )
})
