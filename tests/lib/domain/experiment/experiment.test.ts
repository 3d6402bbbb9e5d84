import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  blockOn,
  blocksOf,
  drawnOrder,
  experimentSchema,
  type BlockPart,
  type Experiment,
} from '@/lib/domain/experiment/experiment'
import { experimentResult, type CrampDay } from '@/lib/domain/experiment/experiment-result'
import { newId } from '@/lib/domain/id'
import { addDays, localDateSchema, type LocalDate } from '@/lib/domain/time/local-date'

const date = (text: string) => localDateSchema.parse(text)
const start = date('2026-03-02')
const order: BlockPart[] = ['change', 'usual', 'usual', 'change']

const written = (fields: object = {}) => ({
  drawnAt: '2026-03-01T08:00:00.000Z',
  tries: 'own',
  did: [],
  isOnToday: true,
  id: newId(),
  startedOn: start,
  change: 'Stretch both calves before bed',
  blockDays: 14,
  order,
  ...fields,
})

const tried = (fields: object = {}): Experiment => experimentSchema.parse(written(fields))
const over = addDays(start, 56)

describe('an experiment', () => {
  test.each<[object, boolean]>([
    [{}, true],
    [{ blockDays: 13 }, false],
    [{ blockDays: 28 }, true],
    [{ order: ['change', 'usual'] }, false],
    [{ order: ['change', 'usual', 'change'] }, false],
    [{ order: ['change', 'change', 'usual', 'usual'] }, false],
    [{ order: drawnOrder(6, () => true) }, true],
    [{ order: drawnOrder(7, () => true) }, false],
    [{ change: '' }, false],
    [{ startedOn: '9999-11-05' }, true],
    [{ startedOn: '9999-11-06' }, false],
    [{ stopped: { on: '2026-03-09', because: 'notice' } }, true],
    [{ stopped: { on: '2026-03-09', because: 'bored' } }, false],
  ])('with %j passes: %s', (fields, passes) => {
    expect(experimentSchema.safeParse(written(fields)).success).toBe(passes)
  })

  it('is drawn in pairs that hold both parts, whatever is tossed', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 6 }), tosses => {
        const left = [...tosses]
        const drawn = drawnOrder(tosses.length, () => left.shift() === true)
        expect(experimentSchema.safeParse(written({ order: drawn })).success).toBe(true)
        expect(tosses.map((_, pair) => drawn[pair * 2] === 'change')).toEqual(tosses)
      }),
    )
  })

  it('has its blocks one after the other', () => {
    expect(blocksOf(tried()).map(({ part, from, to }) => `${part} ${from} ${to}`)).toEqual([
      'change 2026-03-02 2026-03-15',
      'usual 2026-03-16 2026-03-29',
      'usual 2026-03-30 2026-04-12',
      'change 2026-04-13 2026-04-26',
    ])
  })

  test.each<[string, object, BlockPart | null]>([
    ['2026-03-01', {}, null],
    ['2026-03-02', {}, 'change'],
    ['2026-03-15', {}, 'change'],
    ['2026-03-16', {}, 'usual'],
    ['2026-04-26', {}, 'change'],
    ['2026-04-27', {}, null],
    ['2026-03-20', { stopped: { on: '2026-03-20', because: 'person' } }, 'usual'],
    ['2026-03-21', { stopped: { on: '2026-03-20', because: 'person' } }, null],
  ])('is on %s with %j in: %s', (day, fields, part) => {
    expect(blockOn(tried(fields), date(day))?.part ?? null).toBe(part)
  })
})

/** Every day of it, all known, with a cramp on so many days that count of each block. */
function days(
  cramps: readonly number[],
  isKnown: (inBlock: number, block: number) => boolean = () => true,
): CrampDay[] {
  return Array.from({ length: 56 }, (_, index) => {
    const [block, inBlock] = [Math.floor(index / 14), index % 14]
    const counted = inBlock - 2
    return {
      day: addDays(start, index),
      isKnown: isKnown(inBlock, block),
      hasCramp: counted >= 0 && counted < (cramps[block] ?? 0),
    }
  })
}

describe('what comes of it', () => {
  const resultOf = (all: readonly CrampDay[], today: LocalDate = over, fields: object = {}) =>
    experimentResult(tried(fields), all, today)

  it('counts days with a cramp in the days that are known, the first two of a block left out', () => {
    const all = days([1, 6, 5, 0]).map(day => (day.day === start ? { ...day, hasCramp: true } : day))
    const result = resultOf(all)
    if (!('ratio' in result)) throw new Error(result.verdict)
    expect([result.change, result.usual]).toEqual([
      { count: 1, time: 24 },
      { count: 11, time: 24 },
    ])
    expect(result.ratio.ratio).toBeCloseTo(1 / 11, 9)
    // Twice P(X <= 1) of 12 even tosses: 2 × 13 / 4096.
    expect(result.chance).toBeCloseTo(26 / 4096, 9)
    expect(result.verdict).toBe('fewer')
  })

  // Twice the smaller side: 2 × 22 / 256 of 1 and 7 is 0.0703, 2 × 10 / 512 of 1 and 8 is 0.0391.
  test.each<[number[], string]>([
    [[1, 4, 3, 0], 'not-told-apart'],
    [[1, 4, 4, 0], 'fewer'],
    [[4, 1, 0, 4], 'more'],
    [[4, 1, 0, 3], 'not-told-apart'],
    [[3, 3, 3, 3], 'not-told-apart'],
    [[0, 0, 0, 0], 'cannot-tell'],
  ])('of %j days with a cramp is: %s', (cramps, verdict) => {
    expect(resultOf(days(cramps)).verdict).toBe(verdict)
  })

  // All on one side of two equal times: twice 1/2^5 is 0.0625, twice 1/2^6 is 0.0313.
  test.each<[number[], string | null]>([
    [[0, 0, 0, 0], 'no-cramp'],
    [[0, 1, 0, 0], 'too-few-cramps'],
    [[0, 2, 3, 0], 'too-few-cramps'],
    [[2, 1, 1, 1], 'too-few-cramps'],
    [[0, 3, 3, 0], null],
    [[2, 1, 1, 2], null],
    [[0, 3, 4, 0], null],
  ])('of %j days with a cramp is too few to tell because: %s', (cramps, because) => {
    const result = resultOf(days(cramps))
    expect(result.verdict === 'cannot-tell' ? result.because : null).toBe(because)
  })

  // 24 days against 12: all on the smaller side is twice 1/3^3 = 0.0741, twice 1/3^4 = 0.0247.
  test.each<[number, string | null]>([
    [3, 'too-few-cramps'],
    [4, null],
    [5, null],
  ])('of %d days with a cramp, half of the days of one part not known, because: %s', (cramps, because) => {
    const isKnown = (inBlock: number, block: number) => block === 0 || block === 3 || inBlock < 8
    const result = resultOf(days([0, cramps, 0, 0], isKnown))
    expect(result.verdict === 'cannot-tell' ? result.because : null).toBe(because)
  })

  test.each<[number, string]>([
    [5, 'cannot-tell'],
    [6, 'fewer'],
    [7, 'fewer'],
  ])('with %d of 12 days known in one block: %s', (known, verdict) => {
    const all = days([0, 6, 6, 0], (inBlock, block) => block !== 3 || inBlock < 2 + known)
    expect(resultOf(all).verdict).toBe(verdict)
  })

  test.each<[number, number, string]>([
    [0, 0, 'running'],
    [14, 1, 'running'],
    [55, 3, 'running'],
    [56, 4, 'fewer'],
  ])('on its day %d has %d blocks: %s', (after, blocks, verdict) => {
    const result = resultOf(days([0, 6, 6, 0]), addDays(start, after))
    expect([result.blocks.length, result.verdict]).toEqual([blocks, verdict])
  })

  it('is not told of one that was stopped, and only whole blocks are counted', () => {
    const stopped = { stopped: { on: addDays(start, 40), because: 'notice' } }
    const result = resultOf(days([0, 6, 6, 0]), over, stopped)
    expect([result.verdict, result.blocks.length]).toEqual(['stopped', 2])
  })

  it('a day that is not known is no day without a cramp', () => {
    const all = days([0, 6, 6, 0], inBlock => inBlock % 2 === 0)
    const result = resultOf(all)
    expect(result.blocks.map(({ daysKnown, days: looked }) => [daysKnown, looked])).toEqual(
      Array.from({ length: 4 }, () => [6, 12]),
    )
    expect('usual' in result && result.usual).toEqual({ count: 6, time: 12 })
  })

  it('does not change with the order of the days', () => {
    const all = days([2, 6, 5, 1])
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), shuffled => {
        expect(resultOf(shuffled)).toEqual(resultOf(all))
      }),
      { numRuns: 20 },
    )
  })
})
