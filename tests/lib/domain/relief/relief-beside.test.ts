import { describe, expect, it, test } from 'vitest'
import { reliefBeside } from '@/lib/domain/relief/relief-beside'
import type { ReliefOfSpan, TriedRelief } from '@/lib/domain/relief/tried-relief'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'

const tried = (method: TriedRelief['method'], yes: number, partly: number, no: number): TriedRelief => ({
  method,
  yes,
  partly,
  no,
  notKnown: 0,
  times: yes + partly + no,
  after: { known: 0, shortest: null, middle: null, longest: null },
  cramps: 1,
  newest: [],
})

const of = (cramps: number, withRelief: number, ...methods: TriedRelief[]): ReliefOfSpan => ({
  cramps,
  withRelief,
  methods,
})

const days = { from: localDateSchema.parse('2026-04-22'), to: localDateSchema.parse('2026-05-19') }
const beside = (now: ReliefOfSpan, before: ReliefOfSpan, words = english) =>
  reliefBeside({ now, before }, { ...days, words })

describe('what was tried beside the days before', () => {
  test.each([
    [of(9, 5), of(4, 3), 'Something was tried in 5 of 9 cramps. In the 28 days before: in 3 of 4 cramps.'],
    [of(1, 0), of(1, 1), 'Something was tried in 0 of 1 cramp. In the 28 days before: in 1 of 1 cramp.'],
    [of(0, 0), of(4, 3), 'No cramp is logged. In the 28 days before: in 3 of 4 cramps.'],
    [of(9, 5), of(0, 0), 'Something was tried in 5 of 9 cramps. In the 28 days before no cramp is logged.'],
  ])('%j and %j', (now, before, sentence) => {
    expect(beside(now, before).sentence).toBe(sentence)
  })

  it('has a row for all that was tried in either, and says of the other that it was not', () => {
    const { rows } = beside(
      of(9, 5, tried('stretch', 3, 1, 1), tried('massage', 0, 0, 2)),
      of(4, 3, tried('heat', 1, 0, 0), tried('stretch', 2, 0, 0)),
    )
    expect(rows.map(({ now, before }) => [now, before])).toEqual([
      [
        { value: 'helped 3 of 5', rests: 'partly 1' },
        { value: 'helped 2 of 2', rests: '' },
      ],
      [
        { value: 'helped 0 of 2', rests: '' },
        { value: 'not tried', rests: '' },
      ],
      [
        { value: 'not tried', rests: '' },
        { value: 'helped 1 of 1', rests: '' },
      ],
    ])
  })

  it('says of how many times it is not said, so that they do not read as no help', () => {
    const drank = { ...tried('fluid', 0, 1, 0), notKnown: 3, times: 4 }
    expect(beside(of(4, 4, drank), of(0, 0)).rows[0]?.now).toEqual({
      value: 'helped 0 of 4',
      rests: 'partly 1, not said 3',
    })
  })

  it('is no test, and says so; in German too', () => {
    expect(beside(of(1, 1), of(1, 1)).reading).toContain('no test')
    expect(beside(of(9, 5), of(4, 3), german).sentence).toBe(
      'Bei 5 von 9 Krämpfen wurde etwas versucht. In den 28 Tagen davor: bei 3 von 4 Krämpfen.',
    )
  })
})
