import { describe, expect, it } from 'vitest'
import type { SignFigures } from '@/lib/domain/doctor/asked-signs'
import type { DoctorPage } from '@/lib/domain/doctor/doctor-page'
import type { WhoPart } from '@/lib/domain/doctor/who-shown'
import { drugClasses } from '@/lib/domain/medication'
import type { Sign } from '@/lib/domain/sign'
import { cramp, cramps, daysAgo, entry, observation, seen } from '@/tests/support/diary'
import { pageOf } from '@/tests/support/doctor-pages'

const signIn = (page: DoctorPage, sign: Sign): SignFigures => {
  const found = page.signs.find(one => one.sign === sign)
  if (found === undefined) throw new Error(`no ${sign}`)
  return found
}

const medicine = (startedDaysAgo: number, fields: object = {}) =>
  entry({ kind: 'medication', name: 'Salmeterol', startedOn: daysAgo(startedDaysAgo), ...fields })

describe('warning signs', () => {
  it('are never answered no where nobody asked', () => {
    const page = pageOf([cramp(2, { signs: undefined }), cramp(1, { signs: undefined })])
    expect(new Set(page.signs.map(({ answer }) => answer))).toEqual(new Set(['not-asked']))
    expect(pageOf([]).signs.every(({ answer }) => answer === 'not-asked')).toBe(true)
  })

  it('are answered no where at least one cramp was asked, with how many were', () => {
    const page = pageOf([cramp(2, { signs: undefined }), cramp(1, { signs: [], signsAsked: ['numbness'] })])
    expect(signIn(page, 'numbness')).toMatchObject({
      answer: 'no',
      cramps: { yes: 0, no: 1, notAsked: 1 },
    })
    expect(signIn(page, 'weakness').answer).toBe('not-asked')
  })

  it('are answered yes with the first and the last day, also without a cramp', () => {
    const page = pageOf([
      cramp(20, { signs: ['numbness'] }),
      cramp(9, { signs: [] }),
      observation(3, ['numbness'], { signsAsked: ['numbness', 'redness'] }),
      observation(40, ['redness']),
    ])
    expect(signIn(page, 'numbness')).toEqual({
      sign: 'numbness',
      answer: 'yes',
      cramps: { yes: 1, no: 1, notAsked: 0 },
      observations: { yes: 1, no: 0 },
      firstOn: daysAgo(20),
      lastOn: daysAgo(3),
    })
    expect(signIn(page, 'redness')).toMatchObject({ answer: 'no', observations: { yes: 0, no: 1 } })
  })
})

describe('rules of a doctor page', () => {
  it('are judged as of the end of the period, with the days of the first and the last entry', () => {
    const met = cramps([40, 38, 36, 35])
    expect(pageOf(met, { period: { from: daysAgo(60), to: daysAgo(34) } }).rules).toMatchObject([
      { finding: { ruleId: 'R1' }, firstOn: daysAgo(40), lastOn: daysAgo(35) },
    ])
    expect(pageOf(met).rules).toEqual([])
  })

  it('name what cannot be told, and visits of the period, newest first', () => {
    const page = pageOf([seen(30, ['R1']), seen(9, ['R1']), seen(2, ['R2']), ...cramps([1])])
    expect(page.cannotTell.length).toBeGreaterThan(0)
    expect(page.visits.map(({ on }) => on)).toEqual([daysAgo(2), daysAgo(9)])
  })

  it('say of a visit where it was and what came of it only when that was chosen, and no rule that tells more', () => {
    const visit = entry({
      kind: 'consultation',
      on: daysAgo(2),
      ruleIds: ['R1', 'U6', 'R13'],
      where: 'Clinic',
      outcome: 'A test',
    })
    const visits = (...shown: WhoPart[]) => pageOf([visit], { shown }).visits
    const on = daysAgo(2)
    expect(visits()).toEqual([{ on, where: null, outcome: null, ruleIds: ['R1'] }])
    expect(visits('pregnancy')).toEqual([{ on, where: null, outcome: null, ruleIds: ['R1', 'U6'] }])
    expect(visits('visits', 'pregnancy', 'conditions')).toEqual([
      { on, where: 'Clinic', outcome: 'A test', ruleIds: ['R1', 'U6', 'R13'] },
    ])
  })
})

describe('medicines of a doctor page', () => {
  it.each([
    ['ended the day before', { stoppedOn: daysAgo(28) }, 0],
    ['ended on the first day', { stoppedOn: daysAgo(27) }, 1],
    ['is still taken', {}, 1],
  ])('one that %s', (_, fields, count) => {
    expect(pageOf([medicine(200, fields)]).medicines).toHaveLength(count)
  })

  it('one that begins after the period is left out', () => {
    expect(pageOf([medicine(3)], { period: { from: daysAgo(30), to: daysAgo(4) } }).medicines).toEqual([])
    expect(pageOf([medicine(3)], { period: { from: daysAgo(30), to: daysAgo(3) } }).medicines).toHaveLength(1)
  })

  it('say what publications say of the class, those first, and which are recent', () => {
    const page = pageOf([
      medicine(85, { name: 'Ramipril', drugClass: 'ace-inhibitor' }),
      medicine(84, { drugClass: 'laba' }),
      medicine(10, { name: 'Unclassed' }),
    ])
    expect(page.medicines.map(({ entry: { name }, isRecent }) => [name, isRecent])).toEqual([
      ['Salmeterol', true],
      ['Unclassed', true],
      ['Ramipril', false],
    ])
    expect(page.medicines[0]?.knownFor).toMatchObject({ strength: 'strong', ratio: { value: 2.42 } })
    expect(page.medicines[2]?.knownFor).toBeNull()
  })

  it('have a source wherever they are called known for cramps, and none for those no publication names', () => {
    const without = drugClasses.filter(
      drugClass => pageOf([medicine(1, { drugClass })]).medicines[0]?.knownFor === null,
    )
    expect(without).toEqual(['ace-inhibitor', 'arb', 'trimethoprim', 'heparin', 'other'])
  })
})
