import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { historyOf } from '@/lib/domain/history'
import { readProfile } from '@/lib/domain/profile'
import { assess } from '@/lib/domain/referral/assess'
import type { Finding } from '@/lib/domain/referral/assessment'
import { cannotTellGroups } from '@/lib/domain/referral/cannot-tell-groups'
import { rules } from '@/lib/domain/referral/rules'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'
import { saidIn } from '@/lib/domain/words/sentences'
import { toldAssessment, toldFinding, toldGroup } from '@/lib/domain/words/told-finding'
import { whyInPieces } from '@/lib/domain/words/why-in-pieces'
import { now } from '@/tests/support/diary'
import { randomDiary } from '@/tests/support/random-diary'

const sentences = (text: string): string[] => text.split(/(?<=\.) (?=“?[A-Z\d])/)

/** The sentences of a text that have no German. */
const left = (text: string): string[] =>
  sentences(text).filter(sentence => sentence !== '' && saidIn(sentence, german.rules) === sentence)

const textsOf = ({ title, why, advice, clears }: Finding): string[] => [title, why, advice, clears]

const profile = () => {
  const read = readProfile({ timeZone: 'Asia/Kathmandu' })
  if (!read.ok) throw new Error('not a profile')
  return read.value
}

test('every text of every rule has its German', () => {
  const texts = rules.flatMap(rule => [
    ...[rule.title, rule.subject, rule.question, rule.advice, rule.clears],
    ...(rule.kind === 'sign'
      ? [rule.later?.title ?? '', rule.later?.advice ?? '']
      : 'parts' in rule
        ? rule.parts.map(({ subject }) => subject)
        : []),
  ])
  expect(texts.flatMap(left)).toEqual([])
})

test('a German title fits where a title stands', () => {
  const titles = rules.flatMap(rule => [rule.title, rule.kind === 'sign' ? (rule.later?.title ?? '') : ''])
  expect(titles.map(title => saidIn(title, german.rules)).filter(title => title.length > 60)).toEqual([])
})

describe('whatever the diary', () => {
  test('nothing of its judgement is left in English, and its numbers stay', () => {
    fc.assert(
      fc.property(randomDiary, entries => {
        const assessment = assess(historyOf(profile(), entries), now)
        const { findings, watch, cannotTell } = assessment
        const all = [...findings, ...watch, ...cannotTell]
        expect(all.flatMap(textsOf).flatMap(left)).toEqual([])
        for (const finding of all) {
          const { title, why, advice, clears, ...rest } = toldFinding(finding, german)
          expect(finding).toMatchObject(rest)
          expect([title, why, advice, clears].join(' ')).not.toMatch(
            /\b(the|you|cramps?|days?|with|and|of|since)\b/,
          )
        }
        expect(toldAssessment(assessment, english)).toEqual(assessment)
        const said = cannotTellGroups(cannotTell).map(group => toldGroup(group, german))
        expect(
          said.flatMap(({ questions }) => questions.map(({ question }) => question)).join(' '),
        ).not.toMatch(/\b(the|you|cramps?|with|and)\b/)
      }),
      { numRuns: 60 },
    )
  })
})

test.each([
  [
    '9 cramps on 8 days since 22 April. The rule asks for 8 on 4 days in 28.',
    '9 Krämpfe an 8 Tagen seit dem 22. April. Die Regel verlangt 8 an 4 Tagen in 28.',
  ],
  [
    'You logged hot, dry skin and a body temperature of 40.5 °C in the heat on 31 December 2025.',
    'Du hast am 31. Dezember 2025 eingetragen: heiße, trockene Haut und eine Körpertemperatur von 40,5 °C in der Hitze.',
  ],
  [
    'You logged a cramp of 1 h 15 min that did not ease today.',
    'Du hast heute eingetragen: ein Krampf von 1 h 15 min, der sich nicht löste.',
  ],
  [
    'You logged dark urine with a cramp today. 2 other entries show it too.',
    'Du hast heute eingetragen: dunkler Urin, bei einem Krampf. 2 weitere Einträge zeigen es auch.',
  ],
  ['Call 112 now. Say when it began.', 'Ruf jetzt 112 an. Sag, wann es anfing.'],
])('%s', (text, expected) => {
  expect(saidIn(text, german.rules)).toBe(expected)
})

test('the figure and what the rule asks for are set apart in German too', () => {
  const finding = {
    measured: { value: 9, threshold: 8, unit: 'cramps' },
    why: '9 Krämpfe an 8 Tagen seit dem 22. April. Die Regel verlangt 8 an 4 Tagen in 28.',
  }
  expect(whyInPieces(finding, german)).toEqual({
    figure: '9',
    counted: 'Krämpfe an 8 Tagen seit dem 22. April.',
    asked: 'Die Regel verlangt 8 an 4 Tagen in 28.',
  })
})
