import { describe, expect, it } from 'vitest'
import { whoParts } from '@/lib/domain/doctor/who-shown'
import { conditions } from '@/lib/domain/profile'
import { cramp, daysAgo, entry, known, observation, today } from '@/tests/support/diary'
import { pageOf } from '@/tests/support/doctor-pages'
import {
  compositionOf,
  documentOf,
  everything,
  faultsOf,
  onlyObservation,
  resourcesOf,
} from '@/tests/support/fhir-documents'

describe('what else is in it', () => {
  it('a sign without a cramp is text', () => {
    const found = onlyObservation(
      pageOf([
        observation(2, ['foot-drop'], {
          muscle: 'shin',
          side: 'left',
          signsAsked: ['foot-drop', 'weakness'],
        }),
      ]),
    )
    expect(found.valueString).toBe('a foot that drops')
    expect(found.bodySite).toEqual({ text: 'left shin' })
    expect(found.component).toEqual([{ code: { text: 'Asked and answered no' }, valueString: 'weakness' }])
  })

  it('sums of days have the 24-hour codes; a day that is not known, or is not over, has none', () => {
    const day = {
      logged: true,
      foods: 2,
      potassiumMg: 2100.6,
      magnesiumMg: null,
      calciumMg: 0,
      sodiumMg: 900,
    }
    const page = pageOf([], {
      sums: {
        [daysAgo(2)]: { ...day, fluidMl: 1850.4 },
        [daysAgo(1)]: { ...day, foods: 0, fluidMl: 0 },
        [today]: { ...day, fluidMl: 700 },
      },
    })
    const sums = resourcesOf(documentOf(page), 'Observation').map(
      ({ code, effectiveDateTime, valueQuantity }) => [
        code.coding?.[0]?.code,
        effectiveDateTime,
        valueQuantity?.value,
        valueQuantity?.code,
      ],
    )
    expect(sums).toEqual([
      ['9108-2', daysAgo(2), 1850, 'mL'],
      ['81010-1', daysAgo(2), 2101, 'mg'],
      ['81137-2', daysAgo(2), 0, 'mg'],
      ['81011-9', daysAgo(2), 900, 'mg'],
    ])
    expect(sums).toHaveLength(
      page.intake.fluidMl.days +
        Object.values(page.intake.mineralsMg).reduce((sum, { days }) => sum + days, 0),
    )
  })

  it('says nothing of the person that was not chosen', () => {
    const page = pageOf(known(3), { shown: [], profile: everything, name: 'Ann' })
    const [found] = resourcesOf(documentOf(page), 'Patient')
    expect(found).toMatchObject({ resourceType: 'Patient' })
    expect(Object.keys(found ?? {})).toEqual(['resourceType', 'text'])
    expect(JSON.stringify(documentOf(page))).not.toMatch(/Ann|1990|female|61\.5/)
  })

  it('says of the person what was chosen', () => {
    const bundle = documentOf(pageOf(known(3), { shown: whoParts, profile: everything, name: 'Ann <b>' }))
    expect(resourcesOf(bundle, 'Patient')[0]).toMatchObject({
      name: [{ text: 'Ann <b>' }],
      gender: 'female',
      birthDate: '1990-02-28',
    })
    expect(resourcesOf(bundle, 'Patient')[0]?.text?.div).toContain('Aged 36.')
    expect(resourcesOf(bundle, 'Condition')).toHaveLength(conditions.length)
    expect(resourcesOf(bundle, 'Condition')[0]?.code).toEqual({ text: 'High blood pressure' })
    expect(resourcesOf(bundle, 'Observation').map(({ valueQuantity }) => valueQuantity?.value)).toEqual([
      61.5, 168,
    ])
  })

  it.each([
    [undefined, 'active', { start: daysAgo(60) }],
    [-1, 'active', { start: daysAgo(60), end: daysAgo(-1) }],
    [0, 'completed', { start: daysAgo(60), end: today }],
  ])('a medicine stopped %s days ago is %s', (stopped, status, effectivePeriod) => {
    const medicine = entry({
      kind: 'medication',
      name: 'Atorva',
      drugClass: 'statin',
      startedOn: daysAgo(60),
      ...(stopped !== undefined && { stoppedOn: daysAgo(stopped) }),
    })
    const [found] = resourcesOf(documentOf(pageOf([medicine])), 'MedicationStatement')
    expect(found).toMatchObject({
      status,
      effectivePeriod,
      medicationCodeableConcept: { text: 'Atorva (Statin, for cholesterol)' },
      dateAsserted: '2026-05-19T18:30:00+05:45',
    })
  })

  it('tells the rules that are met, and how many could not be judged', () => {
    const page = pageOf([cramp(0), cramp(1), cramp(2), cramp(3)])
    const rules = compositionOf(documentOf(page)).section?.[1]?.text?.div
    expect(rules).toContain('Frequent cramps: book an appointment. 4 cramps on 4 days')
    expect(rules).toContain(`${page.cannotTell.length} rules could not be judged.`)
  })

  it('shows markup in the person’s own words as text', () => {
    const medicine = entry({ kind: 'medication', name: '<script>alert(1)</script>', startedOn: daysAgo(9) })
    const page = pageOf([medicine], { shown: ['name'], name: '"&<img>' })
    expect(faultsOf(documentOf(page))).toEqual([])
  })
})
