import { describe, expect, it } from 'vitest'
import { idSchema } from '@/lib/domain/id'
import { isSameKnown, knownOf, raisedSince } from '@/lib/domain/notices/raised'
import type { Finding } from '@/lib/domain/referral/assessment'
import type { Level } from '@/lib/domain/referral/levels'
import { assessment, day, finding } from '@/tests/support/findings'

const ids = [1, 2].map(last => idSchema.parse(`0197a1f0-0000-7000-8000-00000000000${last}`))

const standing = (level: Level, ...findings: Finding[]) => ({ ...assessment(findings), level })

const nothing = standing('self-care')
const frequent = finding({ ruleId: 'R1', level: 'routine' })
const severe = finding({ ruleId: 'R2', level: 'routine' })
const leg = finding({ ruleId: 'U2', level: 'urgent' })
const urine = (entryIds: Finding['entryIds']) => finding({ ruleId: 'E2', level: 'emergency', entryIds })

const told = (before: Parameters<typeof knownOf>[0], after: typeof before, snoozed: string[] = []) =>
  raisedSince(knownOf(before), after, snoozed).map(({ ruleId }) => ruleId)

describe('what a save has raised', () => {
  it.each([
    ['nothing', nothing, nothing, []],
    ['a first routine notice', nothing, standing('routine', frequent), ['R1']],
    [
      'another one of the same level',
      standing('routine', frequent),
      standing('routine', frequent, severe),
      [],
    ],
    ['an urgent one over it', standing('routine', frequent), standing('urgent', leg, frequent), ['U2']],
    ['a level that fell', standing('urgent', leg, frequent), standing('routine', frequent), []],
    ['a first emergency', standing('urgent', leg), standing('emergency', urine(ids), leg), ['E2']],
    ['the same emergency', standing('emergency', urine(ids)), standing('emergency', urine(ids)), []],
    [
      'an emergency by another entry',
      standing('emergency', urine(ids.slice(1))),
      standing('emergency', urine(ids)),
      ['E2'],
    ],
    [
      'one that is quiet after a visit',
      nothing,
      standing('routine', frequent, finding({ ruleId: 'R2', level: 'routine', quietUntil: day })),
      ['R1'],
    ],
  ] as const)('is told: %s', (_, before, after, rules) => {
    expect(told(before, after)).toEqual(rules)
  })

  it('is not told of a routine notice that was put off', () => {
    expect(told(nothing, standing('routine', frequent), ['R1'])).toEqual([])
    expect(told(nothing, standing('routine', frequent, severe), ['R1'])).toEqual(['R2'])
  })

  it('is told of a rule that was put off as routine and is urgent now, or an emergency', () => {
    const aged = finding({ ruleId: 'U2', level: 'routine' })
    expect(told(standing('routine', aged), standing('urgent', leg), ['U2'])).toEqual(['U2'])
    expect(told(standing('urgent', leg), standing('emergency', urine(ids)), ['E2', 'U2'])).toEqual(['E2'])
  })
})

describe('what a screen has made known', () => {
  it('is another when the level, an emergency or a notice is', () => {
    const one = standing('routine', frequent)
    expect(isSameKnown(knownOf(one), knownOf(standing('routine', frequent)))).toBe(true)
    for (const other of [
      standing('urgent', frequent),
      standing('routine', severe),
      standing('routine', frequent, severe),
      standing('routine', { ...frequent, revision: frequent.revision + 1 }),
      standing('routine', urine(ids), frequent),
    ]) {
      expect(isSameKnown(knownOf(one), knownOf(other))).toBe(false)
    }
    const emergency = (entryIds: Finding['entryIds']) => knownOf(standing('emergency', urine(entryIds)))
    expect(isSameKnown(emergency(ids), emergency(ids.slice(1)))).toBe(false)
  })
})
