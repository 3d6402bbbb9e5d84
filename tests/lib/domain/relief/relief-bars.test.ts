import { describe, expect, it, test } from 'vitest'
import { reliefBars } from '@/lib/domain/relief/relief-bars'
import type { ReliefOfSpan, TriedRelief } from '@/lib/domain/relief/tried-relief'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'

const untimed = { known: 0, shortest: null, middle: null, longest: null }

const tried = (fields: Partial<TriedRelief>): TriedRelief => {
  const { yes = 0, partly = 0, no = 0, notKnown = 0 } = fields
  return {
    method: 'stretch',
    yes,
    partly,
    no,
    notKnown,
    times: yes + partly + no + notKnown,
    after: untimed,
    cramps: 1,
    newest: [],
    ...fields,
  }
}

const span = 'in the last 28 days'
const barsOf = (methods: TriedRelief[], cramps = 22, withRelief = 20): ReturnType<typeof reliefBars> =>
  reliefBars({ cramps, withRelief, methods }, span, english)

describe('the sentence about what was tried', () => {
  test.each<[string, ReliefOfSpan, string]>([
    ['no cramp', { cramps: 0, withRelief: 0, methods: [] }, 'No cramp is logged in the last 28 days.'],
    [
      'nothing tried',
      { cramps: 1, withRelief: 0, methods: [] },
      '1 cramp in the last 28 days, and nothing is logged that was tried.',
    ],
    [
      'some',
      { cramps: 22, withRelief: 20, methods: [tried({ yes: 14, partly: 3, no: 5 })] },
      'Something was tried in 20 of 22 cramps in the last 28 days. Most often: stretched the muscle. It helped 14 of 22 times, and partly 3.',
    ],
  ])('with %s', (_, relief, expected) => {
    expect(reliefBars(relief, span, english).sentence).toBe(expected)
  })

  it('is said in German too', () => {
    const relief = { cramps: 3, withRelief: 2, methods: [tried({ yes: 1, no: 1 })] }
    expect(reliefBars(relief, 'in den letzten 28 Tagen', german).sentence).toBe(
      'Bei 2 von 3 Krämpfen in den letzten 28 Tagen wurde etwas versucht. Am häufigsten: Den Muskel gedehnt. Es half 1 von 2 Mal.',
    )
  })
})

describe('a bar', () => {
  it('is as long as the times against the most tried, in parts that leave out what did not occur', () => {
    const [first, second] = barsOf([
      tried({ yes: 14, partly: 3, no: 5 }),
      tried({ method: 'heat', no: 11 }),
    ]).bars
    expect(first?.parts.map(({ kind, count }) => [kind, count])).toEqual([
      ['yes', 14],
      ['partly', 3],
      ['no', 5],
    ])
    expect(first?.parts.map(({ percent }) => percent).reduce((sum, one) => sum + one, 0)).toBeCloseTo(100)
    expect(second?.parts).toEqual([{ kind: 'no', count: 11, percent: 50 }])
  })

  test.each<[Partial<TriedRelief>, string]>([
    [{ yes: 14, partly: 3, no: 4, notKnown: 1 }, 'helped 14 of 22, partly 3, did not help 4, not said 1'],
    [{ partly: 12, notKnown: 5 }, 'partly 12 of 17, not said 5'],
    [{ notKnown: 10 }, 'not said 10 of 10'],
  ])('says %j as "%s": never a share alone, never "0 of 10" of what is not said', (fields, expected) => {
    expect(barsOf([tried(fields)]).bars[0]?.words).toBe(expected)
  })

  test.each<[Partial<TriedRelief>, string]>([
    [
      { yes: 3, after: { known: 2, shortest: 20, middle: 60, longest: 100 } },
      'Half the times it helped within 1 min, from 20 s to 1 min 40 s; known of 2 of 3 times.',
    ],
    [
      { yes: 1, after: { known: 1, shortest: 5, middle: 5, longest: 5 } },
      'Helped after 5 s; known of 1 of 1 time.',
    ],
    [{ yes: 1 }, 'How long it took is not logged.'],
    [{ no: 1 }, ''],
  ])('of %j says how long it took: "%s"', (fields, expected) => {
    expect(barsOf([tried(fields)]).bars[0]?.after).toBe(expected)
  })
})

test('the table has every figure', () => {
  const after = { known: 2, shortest: 20, middle: 60, longest: 100 }
  const { columns, rows } = barsOf([tried({ yes: 3, partly: 1, no: 2, notKnown: 4, after })])
  expect(rows[0]).toEqual({
    key: 'stretch',
    head: 'Stretched the muscle',
    cells: ['10', '3', '1', '2', '4', '1 min', '20 s to 1 min 40 s', '2 of 4'],
  })
  expect(columns).toHaveLength(9)
})
