import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '@/lib/domain/referral/rules'
import { changedPeople } from './changed-people'
import { emergencySigns } from './emergency-signs'
import { inventPerson } from './invented-person'
import { judgedOn, verdictOn } from './judged-days'
import { countingRules, peopleWhoStop } from './silent-people'
import { steadyPeople } from './steady-people'

const life = {
  days: 600,
  rate: () => 7,
  severity: () => 4,
  isExplained: false,
  logs: () => 1,
}

describe('an invented person', () => {
  it('is the same for the same seed, and another for another one', () => {
    expect(inventPerson(life, 'a', 1)).toEqual(inventPerson(life, 'a', 1))
    expect(inventPerson(life, 'a', 2)).not.toEqual(inventPerson(life, 'a', 1))
  })

  it('has cramps at the rate that was asked for, and days that differ', () => {
    const people = Array.from({ length: 10 }, (_, index) => inventPerson(life, 'rate', index))
    // Second contractions follow 30 % of the episodes.
    const days = people.flatMap(({ entries }) => entries.map(entries => entries.length / 1.3))
    const mean = days.reduce((sum, count) => sum + count, 0) / days.length
    const variance = days.reduce((sum, count) => sum + (count - mean) ** 2, 0) / days.length
    expect(mean * 28).toBeGreaterThan(6.5)
    expect(mean * 28).toBeLessThan(7.5)
    expect(variance / mean).toBeGreaterThan(1.2)
  })

  it('loses what happens on a day that is not logged', () => {
    const { entries, logged } = inventPerson({ ...life, logs: day => (day < 300 ? 0.4 : 0) }, 'lost')
    const known = logged.filter(Boolean).length
    expect(known).toBeGreaterThan(80)
    expect(known).toBeLessThan(160)
    entries.forEach((day, index) => {
      if (logged[index] !== true) expect(day).toEqual([])
    })
  })

  it('is judged on each day by what it has logged until then', () => {
    const person = inventPerson({ ...life, rate: day => (day < 112 ? 1 : 20) }, 'known')
    expect(verdictOn(judgedOn(person, 111), 'R9')).not.toBe('met')
    expect(verdictOn(judgedOn(person, 139), 'R9')).toBe('met')
  })
})

describe('the rules among a few invented people', () => {
  it('R9 seldom raises a notice where cramps are steady', () => {
    const group = { rate: 3, isExplained: true, people: 12, days: 182 }
    const { byRate, bySeverity, peopleAlarmed, personYears } = steadyPeople(group)
    expect(personYears).toBeCloseTo(6, 1)
    expect(byRate).toBeLessThanOrEqual(3)
    expect(bySeverity).toBeLessThanOrEqual(3)
    expect(peopleAlarmed).toBeGreaterThan(0)
  })

  it('most are told within eight weeks where cramps triple from 3 in 28 days', () => {
    const change = { name: 'tripled', rate: 3, times: 3, points: 0, isExplained: true, people: 20 }
    const { byAnyRule, byWorsening } = changedPeople(change)
    expect(byAnyRule.length).toBeGreaterThanOrEqual(16)
    expect(byWorsening.length).toBeGreaterThanOrEqual(8)
    expect(byAnyRule.every(days => days <= 56)).toBe(true)
  })

  it('nothing is called not met of people who stopped three weeks ago, and none is said with its coverage', () => {
    const [soon, late] = peopleWhoStop(6, [1, 29])
    expect(soon?.said.R9).toEqual({ met: 0, 'not-met': 6, 'cannot-tell': 0 })
    for (const rule of countingRules)
      expect(late?.said[rule]).toEqual({ met: 0, 'not-met': 0, 'cannot-tell': 6 })
    expect(late).toMatchObject({ none: 6, noneWithoutCoverage: 0 })
  })

  it('every emergency sign is told at once', () => {
    expect(emergencySigns()).toEqual({ shown: 33, missed: [] })
  })
})

it('docs/referral-performance.md is of the rules as they are: run `npm run simulate` when it is not', () => {
  const text = readFileSync(path.join(import.meta.dirname, '../../docs/referral-performance.md'), 'utf8')
  const named = [...text.matchAll(/\b([A-Z]\d+) revision (\d+)/g)].map(([, id, revision]) => [
    id,
    Number(revision),
  ])
  expect(named.length).toBeGreaterThanOrEqual(3)
  const revisions = new Map<string, number>(rules.map(({ id, revision }) => [id, revision]))
  expect(named).toEqual(named.map(([id]) => [id, revisions.get(String(id))]))
})
