import { describe, expect, it, test } from 'vitest'
import { historyOf } from '@/lib/domain/history'
import { readEntry, type Entry } from '@/lib/domain/entry'
import { dayStartOf, filledFrom, readProfile } from '@/lib/domain/profile'

const problems = (input: unknown) => {
  const read = readProfile(input, ['profile'])
  return read.ok ? [] : read.problems.map(problem => problem.path)
}

const profile = (input: unknown) => {
  const read = readProfile(input)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

const entry = (input: unknown): Entry => {
  const read = readEntry(input)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

describe('a profile', () => {
  it('needs no more than a time zone, and its day then starts at midnight', () => {
    expect(dayStartOf(profile({ timeZone: 'Asia/Kathmandu' }))).toBe('00:00')
    expect(dayStartOf(profile({ timeZone: 'Asia/Kathmandu', dayStartsAt: '03:00' }))).toBe('03:00')
  })

  it('drops what is null', () => {
    expect(profile({ timeZone: 'UTC', birthDate: null, massKg: null })).toEqual({ timeZone: 'UTC' })
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['no zone', { timeZone: undefined }, 'timeZone'],
    ['an unknown zone', { timeZone: 'Mars/Olympus' }, 'timeZone'],
    ['a day that starts at 24:00', { dayStartsAt: '24:00' }, 'dayStartsAt'],
    ['700 kg', { massKg: 700 }, 'massKg'],
    ['an unknown condition', { conditions: ['hiccups'] }, 'conditions.0'],
    ['letters for a telephone number', { emergencyNumber: 'help' }, 'emergencyNumber'],
    ['half a set of units', { units: { volume: 'ml' } }, 'units.mass'],
    ['a role', { role: 'admin' }, 'role'],
  ])('with %s is refused at its path', (_, change, path) => {
    expect(problems({ timeZone: 'UTC', ...change })).toContain(`profile.${path}`)
  })
})

describe('a history', () => {
  const diary = profile({ timeZone: 'UTC', dayStartsAt: '03:00' })
  const drink = (id: number, at: string) =>
    entry({
      kind: 'fluid',
      id: `0190b5a0-0000-7000-8000-00000000000${id}`,
      timeZone: 'UTC',
      at,
      beverageId: 'FNDDS-94000100',
      volumeMl: 100 + id,
    })

  it('counts an id that stands twice once, and keeps the first', () => {
    const twice = { ...drink(1, '2026-05-20T10:00:00Z'), volumeMl: 999 }
    const kept = historyOf(diary, [
      drink(1, '2026-05-19T10:00:00Z'),
      drink(2, '2026-05-19T11:00:00Z'),
      entry(twice),
    ])
    expect(kept.entries).toEqual([drink(1, '2026-05-19T10:00:00Z'), drink(2, '2026-05-19T11:00:00Z')])
  })

  it('is kept since the first day with an entry made by hand, unless the person says otherwise', () => {
    const medicine = {
      kind: 'medication',
      id: '0190b5a0-0000-7000-8000-0000000000aa',
      name: 'X',
      startedOn: '2020-01-01',
    }
    const entries = [drink(2, '2026-05-19T11:00:00Z'), drink(1, '2026-05-19T02:59:00Z'), entry(medicine)]
    expect(historyOf(diary, entries).loggingSince).toBe('2026-05-18')
    expect(historyOf(profile({ timeZone: 'UTC', loggingSince: '2026-01-01' }), entries).loggingSince).toBe(
      '2026-01-01',
    )
    expect(historyOf(diary, [entry(medicine)]).loggingSince).toBeNull()
  })
})

describe('filling a profile from another', () => {
  const mine = profile({ timeZone: 'Europe/London', sex: 'unspecified', conditions: [], massKg: 70 })

  it('takes what it does not say, and names it', () => {
    const other = profile({
      timeZone: 'Asia/Tokyo',
      sex: 'male',
      conditions: ['other'],
      massKg: 80,
      heightCm: 180,
    })
    expect(filledFrom(mine, other)).toEqual({
      profile: { ...mine, heightCm: 180 },
      filled: ['heightCm'],
    })
  })

  it('takes nothing from one that says no more', () => {
    expect(filledFrom(mine, profile({ timeZone: 'Asia/Tokyo', massKg: 80 }))).toEqual({
      profile: mine,
      filled: [],
    })
  })
})
