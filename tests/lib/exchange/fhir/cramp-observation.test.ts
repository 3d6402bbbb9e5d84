import { describe, expect, it } from 'vitest'
import { english } from '@/lib/domain/words/english'
import { muscleAndSide } from '@/lib/domain/words/muscle-words'
import { cramp, momentAgo } from '@/tests/support/diary'
import { pageOf } from '@/tests/support/doctor-pages'
import { onlyObservation } from '@/tests/support/fhir-documents'

const pageOfCramp = (fields: Record<string, unknown>) => pageOf([cramp(3, fields)])

describe('a cramp', () => {
  it('carries the codes that were verified, its time, its place and what was answered', () => {
    const found = onlyObservation(
      pageOfCramp({
        severity: 8,
        durationSeconds: 420,
        context: 'asleep',
        signs: ['numbness'],
        signsAsked: ['numbness', 'weakness', 'redness'],
        relief: [{ method: 'stretch', helped: 'yes' }, { method: 'walk' }],
        relieved: true,
        sleepDisturbed: true,
        activityDisrupted: false,
      }),
    )
    expect(found).toEqual({
      resourceType: 'Observation',
      status: 'final',
      category: [
        {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/observation-category',
              code: 'survey',
              display: 'Survey',
            },
          ],
        },
      ],
      code: {
        coding: [{ system: 'http://loinc.org', code: '75325-1', display: 'Symptom' }],
        text: 'Muscle cramp',
      },
      subject: { reference: expect.stringMatching(/^urn:uuid:/) },
      effectivePeriod: { start: momentAgo(3), end: '2026-05-16T08:22:00.000Z' },
      valueCodeableConcept: {
        coding: [{ system: 'http://snomed.info/sct', code: '449918009', display: 'Cramp in lower leg' }],
        text: 'Muscle cramp',
      },
      bodySite: {
        coding: [{ system: 'http://snomed.info/sct', code: '53840002', display: 'Structure of calf of leg' }],
        text: 'left calf',
      },
      component: [
        {
          code: {
            coding: [
              {
                system: 'http://loinc.org',
                code: '72514-3',
                display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
              },
            ],
            text: 'Severity at its worst, 0 to 10',
          },
          valueQuantity: { value: 8, unit: 'of 10', system: 'http://unitsofmeasure.org', code: '{score}' },
        },
        { code: { text: 'Situation' }, valueString: 'asleep' },
        { code: { text: 'Signs with it' }, valueString: 'numbness' },
        { code: { text: 'Asked and answered no' }, valueString: 'weakness and redness' },
        {
          code: { text: 'What was tried' },
          valueString: 'Stretched the muscle (helped: yes); Walked',
        },
        { code: { text: 'Eased with it or with moving' }, valueString: 'Yes' },
        { code: { text: 'Broke sleep' }, valueString: 'Yes' },
        { code: { text: 'Stopped an activity' }, valueString: 'No' },
      ],
    })
  })

  it('leaves out what was left open: it was not answered no', () => {
    const open = {
      severity: undefined,
      durationSeconds: undefined,
      context: 'unknown',
      signs: undefined,
      relieved: undefined,
    }
    const found = onlyObservation(pageOfCramp(open))
    expect(found.effectiveDateTime).toBe(momentAgo(3))
    expect(found.effectivePeriod).toBeUndefined()
    expect(found.component).toBeUndefined()
  })

  it('that is still going has no end', () => {
    const found = onlyObservation(pageOfCramp({ durationSeconds: undefined, ongoing: true }))
    expect(found.effectivePeriod).toEqual({ start: momentAgo(3) })
  })

  it('whose signs were answered without a list answers for all others', () => {
    const said = (signs: readonly string[]) =>
      onlyObservation(pageOfCramp({ signs }))
        .component?.filter(({ code }) => code.text === 'Asked and answered no')
        .map(({ valueString }) => valueString)
    expect(said(['numbness'])).toEqual(['Every other sign of the list'])
    expect(said([])).toEqual(['Every other sign of the list'])
  })

  it.each([
    ['calf', '449918009', '53840002'],
    ['hamstring', '55300003', '128511007'],
    ['quadriceps', '55300003', '21989003'],
    ['foot', '55300003', '56459004'],
    ['hand', '55300003', '85562004'],
    ['abdomen', '55300003', '818983003'],
    ['back', '55300003', '77568009'],
    ['toes', '55300003', undefined],
    ['glute', '55300003', undefined],
    ['forearm', '55300003', undefined],
  ] as const)('of the %s is %s at %s', (muscle, value, site) => {
    const found = onlyObservation(pageOfCramp({ muscle }))
    expect(found.valueCodeableConcept?.coding?.[0]?.code).toBe(value)
    expect(found.bodySite?.coding?.[0]?.code).toBe(site)
    expect(found.bodySite?.text).toBe(muscleAndSide(muscle, 'left', english))
  })

  it.each([
    ['2026-05-16T14:00+05:45', '2026-05-16T14:00:00+05:45'],
    ['2026-05-16T14:00:00.5Z', '2026-05-16T14:00:00.5Z'],
    ['2026-05-16T14:00:00+14:00', '2026-05-16T14:00:00+14:00'],
    ['2026-05-16T14:00:00+15:00', '2026-05-15T23:00:00.000Z'],
  ])('written at %s began at %s', (startedAt, expected) => {
    expect(onlyObservation(pageOfCramp({ startedAt, durationSeconds: undefined })).effectiveDateTime).toBe(
      expected,
    )
  })
})
