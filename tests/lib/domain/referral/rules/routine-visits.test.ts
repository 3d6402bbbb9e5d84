import { describe, expect, it } from 'vitest'
import type { Entry } from '@/lib/domain/entry'
import type { RuleId } from '@/lib/domain/referral/rule-id'
import { cramps, daysAgo, finding, judged, known, range, seen } from '@/tests/support/diary'

type Fields = Record<string, unknown>

const rows: [rule: RuleId, threshold: number, fields: Fields, profile: Fields][] = [
  ['R11', 2, { muscle: 'forearm', context: 'asleep' }, {}],
  ['R12', 3, { signs: ['comes-on-walking-gone-with-rest'] }, {}],
  ['R13', 4, {}, { conditions: ['thyroid-disease'] }],
  ['R14', 2, { signs: ['pain-down-the-leg', 'tingling'] }, {}],
  ['R15', 3, {}, { alcoholUnitsPerWeek: 30 }],
  ['R16', 2, { context: 'at-rest' }, { birthDate: '2016-05-19' }],
]

describe.each(rows)('%s after a visit', (rule, threshold, fields, profile) => {
  /** As many then as the rule asks for, on the days up to the visit, and so many on the last days. */
  const quietUntil = (visitAgo: number, nowCount: number, visits: Entry[] = [seen(visitAgo, [rule])]) => {
    const then = cramps(range(visitAgo, visitAgo + threshold - 1), fields)
    const recent = cramps(range(0, nowCount - 1), fields)
    return finding(judged([...known(28), ...then, ...visits, ...recent], profile), rule)?.quietUntil
  }
  const grown = Math.ceil(1.5 * threshold)

  it.each([
    ['89 days ago', 89, 0],
    ['88 days ago', 88, -1],
    ['40 days ago', 40, -49],
  ] as const)('%s, with the count of then', (_, visitAgo, lastAgo) => {
    expect(quietUntil(visitAgo, threshold)).toBe(daysAgo(lastAgo))
  })

  it('is loud again 90 days after it', () => {
    expect(quietUntil(90, threshold)).toBe(null)
  })

  it('is loud once it has grown by half, and not before', () => {
    expect(quietUntil(60, grown - 1)).toBe(daysAgo(-29))
    expect(quietUntil(60, grown)).toBe(null)
  })

  it('is quiet by the latest visit about it alone', () => {
    expect(quietUntil(60, threshold, [seen(70, [rule]), seen(60, ['U1', rule])])).toBe(daysAgo(-29))
    expect(quietUntil(60, threshold, [seen(60, ['R1', 'R4', 'U11'])])).toBe(null)
    expect(quietUntil(60, threshold, [seen(-1, [rule])])).toBe(null)
  })

  it('is quiet on the date of the visit itself, for the cramps of that date too', () => {
    const entries = [...known(28), ...cramps(range(0, threshold - 1), fields), seen(0, [rule])]
    const assessment = judged(entries, profile)
    expect(finding(assessment, rule)).toMatchObject({ verdict: 'met', quietUntil: daysAgo(-89) })
  })
})
