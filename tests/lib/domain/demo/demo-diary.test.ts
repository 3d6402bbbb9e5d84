import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notAllowed } from '@/lib/domain/allowed'
import { entryChecks } from '@/lib/domain/checks/entry-checks'
import { weighedIn } from '@/lib/domain/checks/usual-mass'
import { demoDiary } from '@/lib/domain/demo/demo-diary'
import { storyDays } from '@/lib/domain/demo/story-days'
import { dayOf, epochOf, readEntry, type Cramp, type Entry } from '@/lib/domain/entry'
import { historyOf } from '@/lib/domain/history'
import { servedItems } from '@/lib/domain/nutrition/recipe-figures'
import { findDrink } from '@/lib/domain/reference/drinks'
import { findFood } from '@/lib/domain/reference/foods'
import { findItem } from '@/lib/domain/reference/find-item'
import { assess } from '@/lib/domain/referral/assess'
import { addDays, daysBetween } from '@/lib/domain/time/local-date'
import { todayIn } from '@/lib/domain/time/time-zone'
import { now as may } from '../../../support/diary'

const hour = 3_600_000

/** Any moment of any day of four years, one of them a leap year. */
const moments = fc.integer({ min: 0, max: 4 * 366 * 24 * 60 }).map(minutes => may + minutes * 60_000)
const seeds = fc.integer({ min: 0, max: 1_000_000 })
const anyYear = { numRuns: 6 }

const isCramp = (entry: Entry): entry is Cramp => entry.kind === 'cramp'

const crampsBetween = (entries: readonly Entry[], now: number, fromDaysAgo: number, toDaysAgo: number) => {
  const today = todayIn(demoDiary(1, now).profile.timeZone, now, '03:00')
  return entries.filter(isCramp).filter(cramp => {
    const ago = daysBetween(dayOf(cramp, '03:00'), today)
    return ago <= fromDaysAgo && ago >= toDaysAgo
  })
}

describe('the diary of the demo', () => {
  it('is the same for the same seed and moment, and another one for another seed', () => {
    expect(demoDiary(1, may)).toEqual(demoDiary(1, may))
    expect(demoDiary(2, may).entries).not.toEqual(demoDiary(1, may).entries)
  })

  it('holds nothing later than now but a planned session of the next day, whatever the hour', () => {
    fc.assert(
      fc.property(seeds, moments, (seed, now) => {
        const { entries, profile } = demoDiary(seed, now)
        const today = todayIn(profile.timeZone, now, '03:00')
        const planned = entries.filter(entry => entry.kind === 'exercise' && entry.planned === true)
        expect(planned).toHaveLength(1)
        for (const entry of planned) {
          expect(epochOf(entry)).toBeGreaterThan(now)
          expect(epochOf(entry)).toBeLessThan(now + 24 * hour)
        }
        for (const entry of entries.filter(entry => !planned.includes(entry))) {
          expect(epochOf(entry) ?? now).toBeLessThanOrEqual(now)
          if (entry.kind === 'exercise')
            expect((epochOf(entry) ?? 0) + entry.durationMinutes * 60_000).toBeLessThanOrEqual(now)
          if (entry.kind !== 'medication')
            expect(dayOf(entry, '03:00') >= addDays(today, -storyDays)).toBe(true)
          if (entry.kind === 'day-closed' || entry.kind === 'consultation')
            expect(entry.on < today).toBe(true)
        }
      }),
      anyYear,
    )
  })

  it('passes the gate and is allowed, entry by entry, each with an id of its own', () => {
    fc.assert(
      fc.property(seeds, moments, (seed, now) => {
        const { entries, items } = demoDiary(seed, now)
        const own = new Set(items.map(({ kind, id }) => `${kind} ${id}`))
        const knowsItem = (kind: 'drink' | 'food' | 'activity', id: string) =>
          findItem(kind, id) !== null || own.has(`${kind} ${id}`)
        expect(entries.flatMap(entry => notAllowed(entry, { now, knowsItem }))).toEqual([])
        expect(entries.filter(entry => !readEntry(entry).ok)).toEqual([])
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
      }),
      anyYear,
    )
  })

  it('has believable counts of every kind of entry', () => {
    fc.assert(
      fc.property(seeds, moments, (seed, now) => {
        const counts = new Map<string, number>()
        for (const { kind } of demoDiary(seed, now).entries) counts.set(kind, (counts.get(kind) ?? 0) + 1)
        const between = (kind: string, from: number, to: number) => {
          expect(counts.get(kind) ?? 0, kind).toBeGreaterThanOrEqual(from)
          expect(counts.get(kind) ?? 0, kind).toBeLessThanOrEqual(to)
        }
        between('fluid', 1800, 2600)
        between('food', 1300, 2000)
        between('exercise', 160, 240)
        between('cramp', 34, 36)
        between('routine', 200, 420)
        between('measurement', 230, 330)
        between('day-closed', 140, 260)
        between('medication', 3, 3)
        between('observation', 1, 1)
        between('consultation', 1, 1)
      }),
      anyYear,
    )
  })

  it('has days nobody logged: a holiday and single ones', () => {
    const { entries, profile } = demoDiary(1, may)
    const today = todayIn(profile.timeZone, may, '03:00')
    const known = new Set(entries.map(entry => dayOf(entry, '03:00')))
    const unknown = Array.from({ length: storyDays }, (_, ago) => ago).filter(
      ago => !known.has(addDays(today, -ago)),
    )
    expect(unknown).toEqual(expect.arrayContaining([131, 132, 133, 134, 135, 136, 137, 138, 139, 140]))
    expect(unknown.length).toBeGreaterThan(14)
    expect(unknown.length).toBeLessThan(40)
  })
})

describe('what the demo shows of hydration, training and prevention', () => {
  const { entries, plans, profile, items } = demoDiary(1, may)
  const today = todayIn(profile.timeZone, may, '03:00')
  const sessions = entries.filter(entry => entry.kind === 'exercise')
  const weighed = sessions.filter(({ massAfterKg }) => massAfterKg !== undefined)

  it('weighs sessions of several activities, in the cold and in the warm, also in the last days', () => {
    const temperatures = weighed.map(({ temperatureC = Number.NaN }) => temperatureC)
    expect(new Set(weighed.map(({ activityId }) => activityId)).size).toBeGreaterThanOrEqual(3)
    expect(Math.min(...temperatures)).toBeLessThan(10)
    expect(Math.max(...temperatures)).toBeGreaterThan(20)
    expect(weighed.length).toBeGreaterThan(60)
    expect(weighed.some(one => dayOf(one, '03:00') > addDays(today, -8))).toBe(true)
  })

  it('sweats more in the warm, at rates people have, and gains mass at most by a little', () => {
    const rate = (one: (typeof weighed)[number]) =>
      ((one.massBeforeKg ?? 0) -
        (one.massAfterKg ?? 0) +
        (one.drunkMl ?? 0) / 1000 -
        (one.urineMl ?? 0) / 1000) /
      (one.durationMinutes / 60)
    const mean = (all: number[]) => all.reduce((sum, value) => sum + value, 0) / all.length
    const rates = weighed.map(rate)
    expect(Math.min(...rates)).toBeGreaterThan(0.3)
    expect(Math.max(...rates)).toBeLessThan(2)
    const warm = weighed.filter(({ temperatureC = 0 }) => temperatureC >= 18).map(rate)
    const cold = weighed.filter(({ temperatureC = 0 }) => temperatureC <= 10).map(rate)
    expect(mean(warm)).toBeGreaterThan(mean(cold) + 0.15)
  })

  it('looks like no slip anywhere', () => {
    const masses = entries.flatMap(entry => weighedIn(entry) ?? [])
    const own = servedItems(items, id => findDrink(id) ?? findFood(id))
    const itemOf = (id: string) => own.get(id) ?? findDrink(id) ?? findFood(id)
    expect(entries.flatMap(entry => entryChecks(entry, { profile, weighed: masses, itemOf }))).toEqual([])
  })

  it('has every step of an ordinary day: colours, unusual sessions, stretches of both thighs and the calf, a plan', () => {
    const measured = entries.filter(entry => entry.kind === 'measurement')
    expect(new Set(measured.flatMap(({ urineColour }) => urineColour ?? [])).size).toBeGreaterThanOrEqual(4)
    expect(sessions.filter(({ unusual }) => unusual === true).length).toBeGreaterThanOrEqual(2)
    const muscles = entries.flatMap(entry => (entry.kind === 'routine' ? [entry.muscle] : []))
    expect([...new Set(muscles)].sort()).toEqual(['calf', 'hamstring', 'quadriceps'])
    expect(plans.at(-1)?.startedOn).toBe(addDays(today, -12))
    const medicines = entries.filter(entry => entry.kind === 'medication')
    expect(medicines.filter(({ stoppedOn }) => stoppedOn !== undefined).length).toBeGreaterThanOrEqual(2)
    expect(medicines.every(({ drugClass }) => drugClass !== undefined)).toBe(true)
  })
})

describe('what the demo tells', () => {
  it('gets worse in the last two months, and the rules say so without an emergency', () => {
    fc.assert(
      fc.property(seeds, moments, (seed, now) => {
        const { profile, entries, items } = demoDiary(seed, now)
        const recent = crampsBetween(entries, now, 60, 0).length
        expect(recent).toBeGreaterThanOrEqual(13)
        expect(recent).toBeGreaterThanOrEqual(1.5 * crampsBetween(entries, now, 121, 61).length)
        const { level, findings, coverage } = assess(historyOf(profile, entries, items), now)
        expect(level).toBe('routine')
        const met = findings.map(({ ruleId }) => ruleId)
        expect(met).toContain('R1')
        expect(['R1', 'R9']).toEqual(expect.arrayContaining(met))
        expect(coverage.loggedDaysOf28).toBeGreaterThanOrEqual(21)
      }),
      anyYear,
    )
  })

  it('has the hamstring cramp once while the quadriceps is stretched, with what helps then', () => {
    const stretching = demoDiary(1, may)
      .entries.filter(isCramp)
      .filter(({ context }) => context === 'stretching')
    expect(stretching).toHaveLength(1)
    expect(stretching[0]).toMatchObject({
      muscle: 'hamstring',
      stretchedMuscle: 'quadriceps',
      relieved: true,
    })
    expect(stretching[0]?.relief?.map(({ method }) => method)).toEqual([
      'stop',
      'straighten',
      'stretch',
      'massage',
      'heat',
    ])
  })

  it('lets cramps follow hard sessions on days with less to drink', () => {
    const { entries } = demoDiary(1, may)
    const drunk = (day: string) =>
      entries.reduce(
        (sum, entry) =>
          entry.kind === 'fluid' && dayOf(entry, '03:00') === day ? sum + entry.volumeMl : sum,
        0,
      )
    const sessions = new Map(entries.flatMap(entry => (entry.kind === 'exercise' ? [[entry.id, entry]] : [])))
    const [before, others]: [number[], number[]] = [[], []]
    const cramped = new Set(entries.filter(isCramp).flatMap(({ exerciseId }) => exerciseId ?? []))
    for (const session of sessions.values())
      if ((session.effort ?? 0) >= 6)
        (cramped.has(session.id) ? before : others).push(drunk(dayOf(session, '03:00')))
    const mean = (all: number[]) => all.reduce((sum, one) => sum + one, 0) / all.length
    expect(before.length).toBeGreaterThan(25)
    expect(mean(before)).toBeLessThan(mean(others) - 200)
    for (const cramp of entries.filter(isCramp)) {
      const session = cramp.exerciseId && sessions.get(cramp.exerciseId)
      if (!session) continue
      const after = (epochOf(cramp) ?? 0) - (epochOf(session) ?? 0)
      expect(after).toBeGreaterThanOrEqual(session.durationMinutes * 60_000)
      expect(after).toBeLessThan(6 * hour)
    }
  })

  it('goes to another time zone and wakes past midnight, which belongs to the evening before', () => {
    const { entries } = demoDiary(1, may)
    const zones = new Set(entries.flatMap(entry => ('timeZone' in entry ? entry.timeZone : [])))
    expect([...zones].sort()).toEqual(['America/New_York', 'Europe/London'])
    const night = entries
      .filter(isCramp)
      .find(({ startedAt, context }) => context === 'asleep' && startedAt.slice(11, 13) === '00')
    expect(night && daysBetween(dayOf(night, '03:00'), dayOf(night, '00:00'))).toBe(1)
  })
})
