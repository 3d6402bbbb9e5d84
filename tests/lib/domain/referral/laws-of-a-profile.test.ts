import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOf, epochOf, logsItsDay, type Entry } from '@/lib/domain/entry'
import { historyOf, type History } from '@/lib/domain/history'
import { diaryOf } from '@/lib/domain/measures/diary'
import { dayStartOf } from '@/lib/domain/profile'
import { assess, assessmentWindows, judgedKinds } from '@/lib/domain/referral/assess'
import type { RuleId } from '@/lib/domain/referral/rule-id'
import { german } from '@/lib/domain/words/german'
import { toldFinding } from '@/lib/domain/words/told-finding'
import { historyWith, judged, listOf, now, verdict } from '@/tests/support/diary'
import { randomDiary, randomProfile } from '@/tests/support/random-diary'

/** What a loader brings of it: no drink, but their alcohol and the days they log. */
function loaded(whole: History): History {
  const { profile, entries, loggingSince } = whole
  const dayOfIt = (entry: Entry) => dayOf(entry, dayStartOf(profile))
  const isPast = (entry: Entry) => (epochOf(entry) ?? 0) <= now
  const routineDays = [...new Set(entries.filter(({ kind }) => kind === 'routine').map(dayOfIt))]
  const windows = assessmentWindows(profile, routineDays, now)
  const isInWindow = (entry: Entry) =>
    windows.some(({ from, to }) => dayOfIt(entry) >= from && dayOfIt(entry) <= to)
  const isLoaded = (entry: Entry) =>
    entry.kind === 'medication' ||
    entry.kind === 'consultation' ||
    (entry.kind === 'cramp' && entry.ongoing === true) ||
    (judgedKinds.some(kind => kind === entry.kind) && isInWindow(entry))
  return {
    ...historyOf(profile, entries.filter(isLoaded)),
    loggingSince,
    routineDays,
    loggedDays: entries.filter(entry => logsItsDay(entry) && isInWindow(entry) && isPast(entry)).map(dayOfIt),
    alcoholG: diaryOf(whole, now).alcoholG,
  }
}

it('what a loader brings is judged as the whole diary is, whatever the profile', () => {
  fc.assert(
    fc.property(randomDiary, randomProfile, (entries, profile) => {
      const whole = historyWith(entries, profile)
      expect(assess(loaded(whole), now)).toEqual(assess(whole, now))
    }),
    { numRuns: 300 },
  )
})

it('the order of the entries does not matter, whatever the profile', () => {
  const shuffled = randomDiary.chain(entries =>
    fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
  )
  fc.assert(
    fc.property(shuffled, randomProfile, ([one, other], profile) => {
      expect(judged(other, profile)).toEqual(judged(one, profile))
    }),
  )
})

it('nothing of a judgement is left in English, whatever the profile', () => {
  fc.assert(
    fc.property(randomDiary, randomProfile, (entries, profile) => {
      const { findings, watch, cannotTell } = judged(entries, profile)
      const said = [...findings, ...watch, ...cannotTell].map(finding => toldFinding(finding, german))
      for (const { title, why, advice, clears } of said) {
        expect([title, why, advice, clears].join(' ')).not.toMatch(
          /\b(the|you|your|cramps?|days?|with|and|of|since|known|units)\b/,
        )
      }
    }),
  )
})

it('knowing more of the profile never leaves a rule untold that could be told before', () => {
  const answers = { conditions: [], birthDate: '1970-01-01', alcoholUnitsPerWeek: 0 }
  fc.assert(
    fc.property(randomDiary, entries => {
      const [untold, told] = [judged(entries), judged(entries, answers)]
      for (const rule of ['R13', 'R15', 'R16'] as const) {
        if (verdict(untold, rule) !== 'cannot-tell') expect(verdict(told, rule)).toBe(verdict(untold, rule))
        if (verdict(untold, rule) === 'not-met') expect(verdict(told, rule)).toBe('not-met')
      }
    }),
  )
})

it('the diaries of these laws hold what each of the rules looks for', () => {
  const rules: RuleId[] = [
    ...(['U4', 'U5', 'U6', 'U7', 'U8', 'U9', 'U10', 'U11'] as const),
    ...(['R11', 'R12', 'R13', 'R14', 'R15', 'R16'] as const),
  ]
  const lists = fc
    .sample(fc.tuple(randomDiary, randomProfile), { numRuns: 600, seed: 4 })
    .map(([entries, profile]) => judged(entries, profile))
  for (const list of ['findings', 'cannotTell'] as const) {
    const missing = rules.filter(rule => !lists.some(assessment => listOf(assessment, rule) === list))
    expect(missing, list).toEqual([])
  }
})
