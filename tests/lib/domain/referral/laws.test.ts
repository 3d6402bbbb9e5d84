import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, readEntry, type Entry } from '@/lib/domain/entry'
import { historyOf, type History } from '@/lib/domain/history'
import { readProfile, type Profile } from '@/lib/domain/profile'
import { assess, assessmentWindows } from '@/lib/domain/referral/assess'
import type { Assessment } from '@/lib/domain/referral/assessment'
import { rank } from '@/lib/domain/referral/levels'
import type { RuleId } from '@/lib/domain/referral/rule-id'
import { addDays, localDateSchema, type LocalDate } from '@/lib/domain/time/local-date'
import {
  cramp,
  daysAgo,
  finding,
  judged,
  now,
  routine,
  range,
  cramps,
  closed,
  seen,
  verdict,
} from '@/tests/support/diary'
import { randomDiary } from '@/tests/support/random-diary'

const profileOf = (fields: object = {}): Profile => {
  const read = readProfile({ timeZone: 'Asia/Kathmandu', ...fields })
  if (!read.ok) throw new Error('not a profile')
  return read.value
}

const counting = ['R1', 'R2', 'R3', 'R4', 'R8'] as const satisfies readonly RuleId[]

/** The same entry so many days later, every date and moment in it. */
function moved(entry: Entry, days: number): Entry {
  const text = JSON.stringify(entry, (_, held: unknown) => {
    if (typeof held !== 'string' || !/^\d{4}-\d{2}-\d{2}(T|$)/.test(held)) return held
    return addDays(localDateSchema.parse(held.slice(0, 10)), days) + held.slice(10)
  })
  const read = readEntry(JSON.parse(text))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

const summary = ({ level, coverage, findings, watch, cannotTell }: Assessment) => ({
  level,
  coverage,
  all: [findings, watch, cannotTell].map(list =>
    list.map(({ ruleId, verdict: said, level: at, measured, entryIds, quietUntil }) => ({
      ruleId,
      said,
      at,
      measured,
      entryIds,
      isQuiet: quietUntil !== null,
    })),
  ),
})

describe('whatever the diary', () => {
  it('the order of its entries does not matter', () => {
    const shuffled = randomDiary.chain(entries =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
    )
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(judged(other)).toEqual(judged(one))
      }),
    )
  })

  it('an entry that stands twice counts once', () => {
    fc.assert(
      fc.property(randomDiary, entries => {
        expect(judged([...entries, ...entries])).toEqual(judged(entries))
      }),
    )
  })

  it('moving it and now together by whole days changes nothing', () => {
    fc.assert(
      fc.property(randomDiary, fc.integer({ min: -800, max: 800 }), (entries, days) => {
        const later = judged(
          entries.map(entry => moved(entry, days)),
          {},
          now + days * 86_400_000,
        )
        expect(summary(later)).toEqual(summary(judged(entries)))
      }),
    )
  })

  it('notes and tags say nothing to a rule', () => {
    fc.assert(
      fc.property(randomDiary, entries => {
        const noted = entries.map(entry => ({ ...entry, note: 'chest pain, dark urine', tags: ['severe'] }))
        expect(judged(noted)).toEqual(judged(entries))
      }),
    )
  })

  it('forgetting days never turns "cannot tell" into "not met" where days are counted', () => {
    fc.assert(
      fc.property(randomDiary, fc.array(fc.nat(100)), (entries, days) => {
        const gone = new Set<LocalDate>(days.map(daysAgo))
        const rest = judged(entries.filter(entry => !gone.has(dayOf(entry, '00:00'))))
        const whole = judged(entries)
        for (const rule of counting) {
          if (verdict(whole, rule) === 'cannot-tell') expect(verdict(rest, rule)).not.toBe('not-met')
        }
      }),
    )
  })

  it('one more cramp of another muscle never lowers a count that grows, nor a level', () => {
    const one = fc.record({ days: fc.nat(27), severity: fc.nat(10), durationSeconds: fc.nat(900) })
    fc.assert(
      fc.property(randomDiary, one, (entries, { days, ...fields }) => {
        const visits = entries.filter(({ kind }) => kind !== 'consultation')
        const before = judged(visits)
        const after = judged([...visits, cramp(days, { muscle: 'neck', side: 'midline', ...fields })])
        for (const rule of ['R1', 'R2', 'R3', 'R4', 'R8'] as const) {
          if (verdict(before, rule) === 'met') expect(verdict(after, rule)).toBe('met')
        }
        const highest = ({ findings }: Assessment, isShrinking = /^$/) =>
          Math.max(
            0,
            ...findings.filter(({ ruleId }) => !isShrinking.test(ruleId)).map(({ level }) => rank(level)),
          )
        expect(highest(after)).toBeGreaterThanOrEqual(highest(before, /^R(5|7|9|10)$/))
      }),
    )
  })

  it('one more cramp now, or one less before, never takes back that cramps come more often', () => {
    const unrated = fc
      .tuple(
        fc.array(fc.nat(27), { minLength: 6, maxLength: 14 }),
        fc.array(fc.integer({ min: 28, max: 111 }), { maxLength: 12 }),
      )
      .map(parts => parts.flat())
    const entriesOf = (days: readonly number[]) => [
      closed(111),
      ...days.map((day, index) =>
        cramp(day, {
          severity: undefined,
          side: index % 2 === 0 ? 'left' : 'right',
          startedAt: at(day, index),
        }),
      ),
    ]
    const at = (day: number, index: number) =>
      `${daysAgo(day)}T${String(index % 18).padStart(2, '0')}:00:00+05:45`
    fc.assert(
      fc.property(unrated, fc.nat(27), (days, recent) => {
        if (verdict(judged(entriesOf(days)), 'R9') !== 'met') return
        expect(verdict(judged(entriesOf([...days, recent])), 'R9')).toBe('met')
        const oldest = days.indexOf(Math.max(...days))
        const fewer = days.map((day, index) => (index === oldest && day > 27 ? 130 : day))
        expect(verdict(judged([...entriesOf(fewer), closed(140)]), 'R9')).toBe('met')
      }),
    )
  })

  it('every finding stands in the list of its verdict, and the level is the highest that is not quiet', () => {
    fc.assert(
      fc.property(randomDiary, entries => {
        const { level, findings, watch, cannotTell } = judged(entries)
        expect(findings.every(({ verdict: said }) => said === 'met')).toBe(true)
        expect(watch.every(({ verdict: said }) => said === 'not-met')).toBe(true)
        expect(cannotTell.every(({ verdict: said }) => said === 'cannot-tell')).toBe(true)
        const loud = findings.filter(({ quietUntil }) => quietUntil === null)
        expect(level).toBe(loud[0]?.level)
        expect(loud.every(one => rank(one.level) <= rank(level))).toBe(true)
      }),
    )
  })
})

describe('what a loader brings', () => {
  function loaded(whole: History): History {
    const { profile, entries, loggingSince } = whole
    const routineDays = [
      ...new Set(entries.filter(({ kind }) => kind === 'routine').map(entry => dayOf(entry, '00:00'))),
    ]
    const windows = assessmentWindows(profile, routineDays, now)
    const isLoaded = (entry: Entry): boolean =>
      entry.kind === 'medication' ||
      entry.kind === 'consultation' ||
      (entry.kind === 'cramp' && entry.ongoing === true) ||
      windows.some(({ from, to }) => dayOf(entry, '00:00') >= from && dayOf(entry, '00:00') <= to)
    return { ...historyOf(profile, entries.filter(isLoaded)), loggingSince, routineDays }
  }

  it('is judged as the whole diary is', () => {
    fc.assert(
      fc.property(randomDiary, entries => {
        const whole = historyOf(profileOf(), entries)
        expect(assess(loaded(whole), now)).toEqual(assess(whole, now))
      }),
      { numRuns: 300 },
    )
  })

  it('is the days of the counts alone where no plan is kept', () => {
    expect(assessmentWindows(profileOf(), [], now)).toEqual([{ from: daysAgo(187), to: daysAgo(-3) }])
  })

  it('does not grow with a plan that is kept for years', () => {
    const days = range(1, 1400).map(daysAgo)
    expect(assessmentWindows(profileOf(), days, now)).toEqual([
      { from: daysAgo(1400 + 84 + 8), to: daysAgo(1401) },
      { from: daysAgo(187), to: daysAgo(-3) },
    ])
  })

  it.each([
    [187, [{ from: daysAgo(187 + 84 + 8), to: daysAgo(-3) }]],
    [
      188,
      [
        { from: daysAgo(188 + 84 + 8), to: daysAgo(189) },
        { from: daysAgo(187), to: daysAgo(-3) },
      ],
    ],
  ])('is one span of days where what was before a plan of %i days touches the rest', (days, windows) => {
    expect(assessmentWindows(profileOf(), range(1, days).map(daysAgo), now)).toEqual(windows)
  })

  it('knows a plan of years and what was before it', () => {
    const whole = historyOf(profileOf(), [
      ...range(1, 700).map(routine),
      closed(900),
      ...cramps(range(701, 720)),
      ...cramps([2, 4, 6, 8]),
    ])
    expect(finding(assess(loaded(whole), now), 'R7')).toEqual(finding(assess(whole, now), 'R7'))
    expect(finding(assess(whole, now), 'R7')?.verdict).not.toBe('met')
  })

  it('holds an episode that began before the longest look back, and a consultation on its edge', () => {
    const chain = range(0, 200).map(index =>
      cramp(178, { startedAt: `${daysAgo(179)}T23:00:00+05:45`, durationSeconds: 1200 * (index + 1) }),
    )
    const whole = historyOf(profileOf(), [...chain, ...cramps([88, 100, 116, 117]), seen(89, ['R1', 'R5'])])
    expect(assess(loaded(whole), now)).toEqual(assess(whole, now))
  })
})
