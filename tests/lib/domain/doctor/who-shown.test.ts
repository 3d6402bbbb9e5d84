import { describe, expect, it } from 'vitest'
import { whoOf, whoParts } from '@/lib/domain/doctor/who-shown'
import { profileSchema } from '@/lib/domain/profile'
import { date } from '../series/day-totals-of'

const told = profileSchema.parse({
  timeZone: 'Asia/Kathmandu',
  birthDate: '1988-05-20',
  sex: 'female',
  massKg: 62,
  heightCm: 171,
  conditions: ['asthma'],
  pregnancyDueDate: '2026-08-01',
})
const on = date('2026-05-19')

describe('who a page is about', () => {
  it('holds nothing that was not chosen', () => {
    expect(whoOf(told, 'Marta Lind', [], on)).toEqual({})
    for (const part of whoParts) expect(Object.keys(whoOf(told, 'Marta Lind', [part], on))).toHaveLength(1)
  })

  it('says of what was chosen and is not known that it is not known', () => {
    const untold = profileSchema.parse({ timeZone: 'Asia/Kathmandu', sex: 'unspecified' })
    expect(whoOf(untold, null, whoParts, on)).toEqual({
      name: null,
      birthDate: null,
      age: null,
      sex: null,
      body: { massKg: null, heightCm: null },
      conditions: null,
      pregnancyDueDate: null,
      visits: true,
    })
  })

  it.each([
    ['2026-05-19', 37],
    ['2026-05-20', 38],
    ['2026-05-21', 38],
    ['1988-05-20', 0],
    ['1988-05-19', null],
  ])('is on %s as old as %s', (day, age) => {
    expect(whoOf(told, null, ['age'], date(day))).toEqual({ age })
  })
})
