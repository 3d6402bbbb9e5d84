import { describe, expect, it } from 'vitest'
import type { Entry } from '@/lib/domain/entry'
import { toldFinding } from '@/lib/domain/words/told-finding'
import { german } from '@/lib/domain/words/german'
import {
  closed,
  cramp,
  cramps,
  daysAgo,
  finding,
  judged,
  known,
  listOf,
  momentAgo,
  range,
  seen,
  verdict,
} from '@/tests/support/diary'

/** The last 28 days known, and the diary kept for the 84 before them. */
const kept = [...known(28), closed(111)]

/** So many cramps in the last 28 days, more than one a day in several muscles; and in the 84 days before. */
const spread = (count: number, first: number, last: number, fields: object = {}): Entry[] =>
  range(0, count - 1).map(index => {
    const days = last - first + 1
    const muscle = ['calf', 'hamstring', 'foot', 'quadriceps', 'shin'][Math.floor(index / days)] ?? 'neck'
    return cramp(first + (index % days), { muscle, ...fields })
  })
const now = (count: number, fields: object = {}) => spread(count, 0, 27, fields)
const then = (count: number, fields: object = {}) => spread(count, 28, 111, fields)

const judgedFor = (entries: readonly Entry[]) => verdict(judged([...kept, ...entries]), 'R9')

describe('R9, by how often', () => {
  it.each([
    ['5 against none', [...now(5)], 'not-met'],
    ['6 against none', [...now(6)], 'met'],
    ['7 against none', [...now(7)], 'met'],
    ['6 against 1', [...now(6), ...then(1)], 'met'],
    ['6 against 2, p 0.0042', [...now(6), ...then(2)], 'met'],
    ['6 against 3, p 0.0100', [...now(6), ...then(3)], 'not-met'],
    ['39 against 60, less than twice', [...now(39), ...then(60)], 'not-met'],
    ['40 against 60, just twice', [...now(40), ...then(60)], 'met'],
    ['41 against 60', [...now(41), ...then(60)], 'met'],
    ['8 against 24, the same rate', [...now(8), ...then(24)], 'not-met'],
    ['6, one of them 28 days ago', [...cramps([0, 3, 6, 9, 12]), cramp(28)], 'not-met'],
    ['6, one of them 27 days ago', [...cramps([0, 3, 6, 9, 12]), cramp(27)], 'met'],
    ['against 3, one of them 111 days ago', [...now(6), ...cramps([50, 60, 111])], 'not-met'],
    ['against 2, and one 112 days ago', [...now(6), ...cramps([50, 60, 112])], 'met'],
  ] as const)('%s', (_, entries, expected) => {
    expect(judgedFor(entries)).toBe(expected)
  })

  it('counts episodes: a cluster of contractions is one', () => {
    const cluster = range(0, 5).map(index => cramp(3, { startedAt: momentAgo(3, `14:0${index}`) }))
    expect(judgedFor(cluster)).toBe('not-met')
  })

  it('says both counts, their days, the ratio and its limit', () => {
    const found = finding(judged([...kept, ...now(6), ...then(2)]), 'R9')
    expect(found?.why).toBe(
      '6 cramps in 28 days against 2 in 84: about 9 times as often, at least 1.6 times. The rule asks for 6, twice as often as before, and more than chance does.',
    )
    expect(found && toldFinding(found, german).why).toBe(
      '6 Krämpfe in 28 Tagen gegenüber 2 in 84: etwa 9-mal so oft, mindestens 1,6-mal. Die Regel verlangt 6, doppelt so oft wie vorher, und mehr, als der Zufall macht.',
    )
    expect(found?.measured).toEqual({ value: 6, threshold: 6, unit: 'cramps' })
  })

  it('never says infinite: against none it says the limit', () => {
    const found = finding(judged([...kept, ...now(6)]), 'R9')
    expect(found?.why).toContain('6 cramps in 28 days against none in 84: at least 3.5 times as often.')
    expect(found && toldFinding(found, german).why).toContain(
      '6 Krämpfe in 28 Tagen gegenüber keinem in 84: mindestens 3,5-mal so oft.',
    )
  })

  it('compares with the days the diary was kept', () => {
    const entries = [...known(28), closed(97), ...now(6), ...cramps([40])]
    expect(finding(judged(entries), 'R9')?.why).toContain('6 cramps in 28 days against 1 in 70:')
  })

  it('needs 56 of them', () => {
    const entries = [...known(28), ...now(6)]
    expect(verdict(judged([...entries, closed(83)]), 'R9')).toBe('met')
    const short = judged([...entries, closed(82)])
    expect(listOf(short, 'R9')).toBe('cannotTell')
    expect(finding(short, 'R9')?.why).toBe(
      '6 cramps in 28 days. The rule asks for 6, twice as often as before, and more than chance does. 55 of the 56 days needed before the last 28 are known.',
    )
    expect(verdict(judged(entries, { loggingSince: daysAgo(83) }), 'R9')).toBe('met')
    expect(verdict(judged([...known(28), ...now(5)]), 'R9')).toBe('not-met')
  })

  it('needs 21 known days of 28 to be not met', () => {
    expect(verdict(judged([closed(111), ...known(21)]), 'R9')).toBe('not-met')
    expect(verdict(judged([closed(111), ...known(20)]), 'R9')).toBe('cannot-tell')
  })

  it('notes half of its count, where that is twice as often as before', () => {
    expect(listOf(judged([...kept, ...now(2)]), 'R9')).toBe(null)
    const near = judged([...kept, ...now(3), ...then(2)])
    expect(listOf(near, 'R9')).toBe('watch')
    expect(finding(near, 'R9')?.why).toContain(
      '3 cramps in 28 days against 2 in 84: about 4.5 times as often, which chance alone can do.',
    )
    expect(listOf(judged([...kept, ...now(3), ...then(4)]), 'R9')).toBe('watch')
    expect(listOf(judged([...kept, ...now(3), ...then(5)]), 'R9')).toBe(null)
  })
})

describe('R9, by how severe', () => {
  const rated = (severities: readonly (number | undefined)[], first: number) =>
    severities.map((severity, index) => cramp(first + index, { severity }))
  const nowRated = (...severities: (number | undefined)[]) => rated(severities, 3)
  const thenRated = (...severities: (number | undefined)[]) => rated(severities, 40)

  it.each([
    ['4.75, up 2.75', [...nowRated(5, 5, 5, 4), ...thenRated(2, 2, 2, 2)], 'not-met'],
    ['5, up 2', [...nowRated(5, 5, 5, 5), ...thenRated(3, 3, 3, 3)], 'met'],
    ['6, up 2', [...nowRated(6, 6, 6, 6), ...thenRated(4, 4, 4, 4)], 'met'],
    ['5, up 1.75', [...nowRated(5, 5, 5, 5), ...thenRated(3, 3, 3, 4)], 'not-met'],
    ['5, up 2.25', [...nowRated(5, 5, 5, 5), ...thenRated(3, 3, 3, 2)], 'met'],
    ['3 rated now', [...nowRated(9, 9, 9, undefined), ...thenRated(3, 3, 3, 3)], 'not-met'],
    ['3 rated before', [...nowRated(9, 9, 9, 9), ...thenRated(3, 3, 3, undefined)], 'not-met'],
    ['means, not middles', [...nowRated(10, 10, 0, 0), ...thenRated(3, 3, 3, 3)], 'met'],
    [
      'thirds, which have no exact fraction',
      [...nowRated(5, 5, 5, 5, 6, 6), ...thenRated(3, 3, 3, 3, 4, 4)],
      'met',
    ],
    ['not rated', [...nowRated(undefined, undefined, undefined, undefined)], 'not-met'],
  ] as const)('%s', (_, entries, expected) => {
    expect(judgedFor(entries)).toBe(expected)
  })

  it('says both means', () => {
    const found = finding(judged([...kept, ...nowRated(6, 6, 7, 7), ...thenRated(4, 4, 4, 5)]), 'R9')
    expect(found?.why).toBe(
      '6.5 of 10 on average in 4 rated cramps in 28 days, against 4.2 in 4 rated cramps before. The rule asks for 2 points more than before, at 5 or more.',
    )
    expect(found?.measured).toEqual({ value: 6.5, threshold: 5, unit: 'points' })
    expect(found && toldFinding(found, german).why).toBe(
      'Im Mittel 6,5 von 10 in 4 bewerteten Krämpfen in 28 Tagen, gegenüber 4,2 in 4 bewerteten Krämpfen davor. Die Regel verlangt 2 Punkte mehr als vorher, bei 5 oder mehr.',
    )
  })

  it('needs 56 dates before, on which the diary was kept', () => {
    const entries = [...known(28), ...nowRated(6, 6, 6, 6), ...thenRated(3, 3, 3, 3)]
    expect(verdict(judged([...entries, closed(83)]), 'R9')).toBe('met')
    const short = judged([...entries, closed(82)])
    expect(verdict(short, 'R9')).toBe('cannot-tell')
    expect(finding(short, 'R9')?.why).toContain(
      '6 of 10 on average in 4 rated cramps in 28 days. The rule asks',
    )
    expect(verdict(judged([...known(28), closed(82), ...nowRated(9, 9, 9)]), 'R9')).toBe('not-met')
  })

  it('says nothing of ratings before where there is none', () => {
    const found = finding(judged([...known(20), closed(111), ...nowRated(9, 9)]), 'R9')
    expect(found?.verdict).toBe('cannot-tell')
    expect(found?.why).toContain('9 of 10 on average in 2 rated cramps in 28 days. The rule asks')
  })

  it('notes a rise of one point, with its means to one decimal', () => {
    const near = judged([...kept, ...nowRated(5, 4, 4, 4, 5), ...thenRated(3, 3, 3, 3)])
    expect(listOf(near, 'R9')).toBe('watch')
    expect(finding(near, 'R9')?.title).toBe('Stronger cramps than before: 4.4 of 5')
    expect(
      listOf(judged([...kept, ...nowRated(5, 5, 5, 5), ...thenRated(4, 4, 4, 5, 4, 4, 4, 5)]), 'R9'),
    ).toBe(null)
  })
})

describe('R9 after a visit', () => {
  it('stays quiet until the count of cramps has grown by half', () => {
    const visit = seen(10, ['R9'])
    const before = spread(8, 10, 17)
    expect(finding(judged([...kept, ...before, visit, ...spread(3, 0, 2)]), 'R9')?.quietUntil).toBe(
      daysAgo(10 - 89),
    )
    expect(finding(judged([...kept, ...before, visit, ...spread(4, 0, 3)]), 'R9')?.quietUntil).toBe(null)
  })

  it('stays quiet until the mean severity has grown by half', () => {
    const first = spread(4, 60, 63, { severity: 1 })
    const before = spread(4, 20, 23, { severity: 6 })
    const later = (...severities: number[]) => severities.map((severity, index) => cramp(index, { severity }))
    const visit = seen(19, ['R9'])
    // 6 of 10 at the visit; 9 of 10 is half as much again.
    const quiet = judged([closed(120), ...first, ...before, visit, ...later(10, 10)])
    expect(finding(quiet, 'R9')?.quietUntil).not.toBe(null)
    const grown = judged([closed(120), ...first, ...before, visit, ...later(...range(1, 12).map(() => 10))])
    expect(finding(grown, 'R9')?.quietUntil).toBe(null)
  })

  describe('about a mean severity that cannot grow by half any more', () => {
    /** Cramps of 3, then those before a visit of 30 days ago, and five of 10 in the last 28 days. */
    const risen = (before: readonly number[], ruleIds: readonly string[]) =>
      judged([
        closed(140),
        ...spread(6, 90, 95, { severity: 3 }),
        ...before.map((severity, index) => cramp(31 + index, { severity })),
        seen(30, ruleIds),
        ...spread(5, 0, 9, { severity: 10 }),
      ])

    it.each([
      ['7', [7, 7, 7, 7, 7, 7], false],
      ['6.75', [7, 7, 7, 6], false],
      ['two thirds over 6, of which 10 is half as much again', [7, 7, 7, 7, 6, 6], true],
      ['6.5', [7, 7, 6, 6], true],
    ] as const)('from %s', (_, before, raises) => {
      const found = finding(risen(before, ['R9']), 'R9')
      expect(found?.verdict).toBe('met')
      expect(found?.quietUntil === null).toBe(raises)
    })

    it.each([[['R9']], [['R9', 'R2']]])(
      'leaves it to R2 to raise the level, the visit naming %s',
      ruleIds => {
        const assessment = risen([7, 7, 7, 7, 7, 7], ruleIds)
        expect(finding(assessment, 'R9')?.quietUntil).toBe(daysAgo(30 - 89))
        expect(finding(assessment, 'R2')).toMatchObject({ verdict: 'met', quietUntil: null })
        expect(assessment.level).toBe('routine')
      },
    )
  })
})
