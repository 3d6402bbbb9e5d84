import { describe, expect, it } from 'vitest'
import { askedFor, doctorChoice, type AskedPage } from '@/lib/domain/doctor/doctor-choice'
import { periodOfSpan } from '@/lib/domain/doctor/doctor-period'
import { addDays } from '@/lib/domain/time/local-date'
import { daysAgo, today } from '@/tests/support/diary'

const choice = (asked: AskedPage) => doctorChoice(asked, today)

describe('what the address asks for', () => {
  it('nothing: the last four weeks, age and sex', () => {
    expect(choice({})).toMatchObject({
      period: { from: daysAgo(27), to: today },
      span: '4w',
      shown: ['age', 'sex'],
      fault: null,
    })
  })

  it.each(['4w', '3m', '1y'] as const)('a span of %s', span => {
    expect(choice({ span })).toMatchObject({ span, period: periodOfSpan(span, today), fault: null })
  })

  it('an unknown span: the usual one', () => {
    expect(choice({ span: 'ever' })).toMatchObject({ span: '4w', fault: null })
  })

  it.each([
    [daysAgo(365), today, null],
    [daysAgo(366), today, 'too-long'],
    [today, today, null],
    [today, daysAgo(1), 'ends-before-it-begins'],
    [today, daysAgo(-1), 'in-the-future'],
    ['2026-02-30', today, 'unreadable'],
    ['', today, 'unreadable'],
    [daysAgo(3), '', 'unreadable'],
  ])('from %s to %s: %s', (from, to, fault) => {
    const found = choice({ from, to })
    expect(found.fault).toBe(fault)
    expect(found.span).toBe(fault === null ? null : '4w')
    expect(found.period).toEqual(fault === null ? { from, to } : periodOfSpan('4w', today))
    expect(found.written).toEqual({ from, to })
  })

  it.each([
    ['none', []],
    [
      ['none', 'name', 'age'],
      ['name', 'age'],
    ],
    ['age,name', ['name', 'age']],
    ['shoe-size', []],
    [['conditions'], ['conditions']],
  ])('shown %j: %j', (show, shown) => {
    expect(choice({ show }).shown).toEqual(shown)
  })

  it('of a key that stands twice the first counts', () => {
    expect(choice({ span: ['1y', '4w'] }).span).toBe('1y')
  })

  it.each(['4w', '3m', '1y'] as const)('dates that are the last %s are that span', span => {
    const period = periodOfSpan(span, today)
    expect(choice({ from: period.from, to: period.to }).span).toBe(span)
    expect(choice({ from: addDays(period.from, -1), to: addDays(period.to, -1) }).span).toBeNull()
  })

  it.each([{ shown: [] }, { shown: ['name', 'sex'] }] as const)('can be asked for again: %j', ({ shown }) => {
    const period = { from: daysAgo(9), to: daysAgo(2) }
    const again = choice(Object.fromEntries(askedFor({ period, shown })))
    expect(again).toMatchObject({ period, shown, fault: null })
  })
})
