import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayCoverage } from '@/lib/domain/nutrition/day-coverage'
import { anyConsumed, ate, ateByHand, drank } from '@/tests/support/consumed'

const banana = 'SR28-09040'
const at = (...times: string[]) => times.map(time => ate(time, banana, 100))

describe('whether a day looks whole', () => {
  it.each([
    ['nothing', [], 'nothing'],
    ['water alone', [drank('09:00', 'FNDDS-94000100', 500)], 'drinks-only'],
    ['a supplement alone', [ateByHand('09:00', {}, { supplement: true })], 'drinks-only'],
    ['one food', at('08:00'), 'part'],
    ['two foods', at('08:00', '20:00'), 'part'],
    ['three meals over six hours', at('08:00', '11:00', '14:00'), 'whole'],
    ['three meals over a minute less', at('08:00', '11:00', '13:59'), 'part'],
    ['three meals over more', at('08:00', '12:30', '19:00'), 'whole'],
    ['the second an hour after the first', at('08:00', '09:00', '14:00'), 'whole'],
    ['the second a minute less after the first', at('08:00', '08:59', '14:00'), 'part'],
    ['many foods of two meals', at('08:00', '08:10', '08:20', '19:00', '19:10', '19:20'), 'part'],
    [
      'two meals and a supplement at noon',
      [...at('08:00', '19:00'), ateByHand('12:00', {}, { supplement: true })],
      'part',
    ],
    [
      'two meals and a milk at noon',
      [...at('08:00', '19:00'), drank('12:00', 'FNDDS-11111000', 240)],
      'part',
    ],
  ] as const)('%s', (_, consumed, looks) => {
    expect(dayCoverage(consumed, null).looks).toBe(looks)
  })

  it.each([
    ['two foods, closed with nothing else to report', at('20:00', '20:01'), 'all-logged', 'part'],
    ['three foods of one evening, closed so', at('20:00', '20:01', '20:02'), 'all-logged', 'whole'],
    ['the same, closed as a day without cramps', at('20:00', '20:01', '20:02'), 'none', 'part'],
    ['no food, closed with nothing else to report', [], 'all-logged', 'nothing'],
  ] as const)('%s', (_, consumed, closed, looks) => {
    expect(dayCoverage(consumed, closed).looks).toBe(looks)
  })

  it('counts foods, drinks, supplements and meals', () => {
    const consumed = [
      ...at('08:00', '08:30', '12:00'),
      drank('08:00', 'FNDDS-94000100', 200),
      ateByHand('21:00', {}, { supplement: true }),
    ]
    expect(dayCoverage(consumed, null)).toEqual({
      foods: 3,
      drinks: 1,
      supplements: 1,
      meals: 2,
      looks: 'part',
    })
  })

  it('never becomes less with more logged', () => {
    const order = ['nothing', 'drinks-only', 'part', 'whole']
    fc.assert(
      fc.property(fc.array(anyConsumed, { maxLength: 8 }), anyConsumed, (consumed, more) => {
        const [before, after] = [dayCoverage(consumed, null), dayCoverage([...consumed, more], null)]
        expect(after.meals).toBeGreaterThanOrEqual(before.meals)
        expect(order.indexOf(after.looks)).toBeGreaterThanOrEqual(order.indexOf(before.looks))
      }),
    )
  })
})
