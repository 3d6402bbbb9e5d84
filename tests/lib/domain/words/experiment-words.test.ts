import { describe, expect, test } from 'vitest'
import { experimentSchema } from '@/lib/domain/experiment/experiment'
import { experimentResult, type CountedBlock } from '@/lib/domain/experiment/experiment-result'
import { addDays, localDateSchema } from '@/lib/domain/time/local-date'
import { english } from '@/lib/domain/words/english'
import {
  blockCounts,
  chanceWords,
  isJudged,
  resultInWords,
  resultSentence,
  resultSteps,
  whereItStands,
} from '@/lib/domain/words/experiment-words'
import { german } from '@/lib/domain/words/german'

const date = (text: string) => localDateSchema.parse(text)
const start = date('2026-03-02')

/** Four blocks of two weeks, from 2, 16 and 30 March and 13 April; the last day is 26 April. */
const tried = (fields: object = {}) =>
  experimentSchema.parse({
    id: '0197f1de-0000-7000-8000-000000000001',
    drawnAt: '2026-03-01T08:00:00Z',
    startedOn: start,
    tries: 'stretching',
    blockDays: 14,
    order: ['change', 'usual', 'usual', 'change'],
    did: [],
    isOnToday: true,
    ...fields,
  })

/** What came of so many days with a cramp in each block, every day known but for the last ones of the last block. */
const resultOf = (cramps: readonly number[], unknown = 0) =>
  experimentResult(
    tried(),
    Array.from({ length: 56 - unknown }, (_, index) => {
      const inBlock = (index % 14) - 2
      const hasCramp = inBlock >= 0 && inBlock < (cramps[Math.floor(index / 14)] ?? 0)
      return { day: addDays(start, index), isKnown: true, hasCramp }
    }),
    addDays(start, 56),
  )

describe('how often chance does as much', () => {
  test.each([
    [0, 'fewer than 1 of 1000'],
    [0.00099, 'fewer than 1 of 1000'],
    [0.001, 'about 1 of 1000'],
    [0.0011, 'about 1 of 1000'],
    [0.0094, 'about 9 of 1000'],
    [0.0095, 'about 1 of 100'],
    [0.0149, 'about 1 of 100'],
    [0.0151, 'about 2 of 100'],
    [0.05, 'about 5 of 100'],
    [1, 'about 100 of 100'],
  ])('%d: %s', (chance, said) => {
    expect(chanceWords(chance, english)).toBe(said)
  })
})

describe('where it stands', () => {
  const stop = (because: string) => ({ stopped: { on: '2026-03-20', because } })
  test.each<[string, object, boolean, RegExp]>([
    ['2026-03-01', {}, false, /^It begins on .*2 March/],
    ['2026-03-02', {}, false, /^Block 1 of 4: .*, until .*15 March/],
    ['2026-03-15', {}, false, /^Block 1 of 4: .*, until .*15 March/],
    ['2026-03-16', {}, false, /^Block 2 of 4: as usual, until .*29 March/],
    ['2026-04-26', {}, false, /^Block 4 of 4: .*, until .*26 April/],
    ['2026-04-27', {}, false, /^It is over\.$/],
    ['2026-03-16', {}, true, /^It has ended, because a notice says to see a doctor\.$/],
    ['2026-04-26', {}, true, /^It has ended, because a notice says to see a doctor\.$/],
    ['2026-04-27', {}, true, /^It is over\.$/],
    ['2026-03-21', stop('person'), true, /^You ended it on .*20 March/],
    ['2026-03-21', stop('notice'), false, /^It ended on .*20 March.*, because a notice says/],
  ])('on %s with %j, a notice stands: %s', (today, fields, isStoppedNow, said) => {
    expect(whereItStands(tried(fields), date(today), isStoppedNow, english)).toMatch(said)
  })
})

describe('what was counted of a block', () => {
  const block = (fields: object): CountedBlock => ({
    part: 'change',
    from: start,
    to: addDays(start, 13),
    days: 12,
    daysKnown: 12,
    crampDays: 3,
    counts: true,
    ...fields,
  })
  test.each([
    [{}, 'a cramp on 3 of 12 known days'],
    [{ daysKnown: 11 }, 'a cramp on 3 of 11 known days, 1 not known'],
    [
      { daysKnown: 1, crampDays: 1, counts: false },
      'a cramp on 1 of 1 known day, 11 not known: too few known to count',
    ],
    [{ daysKnown: 0, crampDays: 0, counts: false }, 'none of 12 days known: too few known to count'],
  ])('%j: %s', (fields, said) => {
    expect(blockCounts(block(fields), english)).toBe(said)
  })
})

describe('what came of it, in one sentence', () => {
  test.each<[number[], number, RegExp]>([
    [[0, 0, 0, 0], 0, /^Too few to tell: no counted day/],
    [[0, 1, 0, 0], 0, /^Too few to tell: 1 day with a cramp in all/],
    [[0, 3, 2, 0], 0, /^Too few to tell: 5 days with a cramp in all/],
    [[0, 3, 3, 0], 0, /^Fewer days with a cramp/],
    [[1, 3, 3, 0], 0, /^Not to be told apart/],
    [[3, 0, 0, 3], 0, /^More days with a cramp/],
    [[0, 4, 4, 0], 6, /^Fewer days with a cramp/],
    [[0, 4, 4, 0], 7, /^Too few to tell: in 1 block fewer than half/],
  ])('of %j days with a cramp and %i days not known', (cramps, unknown, said) => {
    expect(resultSentence(resultOf(cramps, unknown), english)).toMatch(said)
  })

  test('is not said while it goes on', () => {
    expect(resultSentence(experimentResult(tried(), [], start), english)).toBe(null)
  })
})

describe('a result that could be judged', () => {
  const judged = (cramps: readonly number[]) => {
    const result = resultOf(cramps)
    if (!isJudged(result)) throw new Error(result.verdict)
    return result
  }

  test.each<[number[], RegExp]>([
    [[0, 3, 3, 0], /came at most [\d.]+ times as often/],
    [[2, 6, 5, 0], /came [\d.]+ times \(what fits lies between [\d.]+ and [\d.]+ times\) as often/],
    [[3, 0, 0, 3], /came at least [\d.]+ times as often/],
  ])('of %j says the ratio with what fits', (cramps, said) => {
    expect(resultInWords(judged(cramps), english)[1]).toMatch(said)
  })

  test('says that a small difference may hide where the two were not told apart, and only there', () => {
    const hides = (cramps: readonly number[]) =>
      resultInWords(judged(cramps), english).includes(english.tryIt.result.open)
    expect([hides([1, 3, 3, 0]), hides([0, 3, 3, 0])]).toEqual([true, false])
  })

  // Twice 1/2^10 is 0.00195, twice 1/2^11 is 0.00098.
  test.each<[number[], string, string]>([
    [[0, 5, 5, 0], 'Exact two-sided p = 0.002.', 'about 2 of 1000'],
    [[0, 6, 5, 0], 'Exact two-sided p < 0.001.', 'fewer than 1 of 1000'],
  ])('of %j has %s', (cramps, p, chance) => {
    const result = judged(cramps)
    expect(resultSteps(result, english).at(-1)).toBe(p)
    expect(resultInWords(result, english)[2]).toContain(chance)
  })

  test('has a comma in its figures in German', () => {
    // 11 days with a cramp in 24 are 3.2 in a week, 1 is 0.3.
    const said = resultInWords(judged([1, 6, 5, 0]), german).join(' ')
    expect(said).toContain('3,2')
    expect(said).toContain('0,3')
    expect(said).not.toMatch(/\d\.\d/)
  })
})
