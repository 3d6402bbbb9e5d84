import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whoParts } from '@/lib/domain/doctor/who-shown'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'
import { cramp, daysAgo, known } from '@/tests/support/diary'
import { pageOf } from '@/tests/support/doctor-pages'
import { anyDiary } from '@/tests/support/entries'
import { fhirFaults } from '@/tests/support/fhir-faults'
import {
  compositionOf,
  documentId,
  documentOf,
  everything,
  faultsOf,
  resourcesOf,
  validatorFaults,
} from '@/tests/support/fhir-documents'

describe('the document for a doctor’s software', () => {
  it('is valid for any diary, in both languages, with everything shown of the person', () => {
    fc.assert(
      fc.property(
        anyDiary({ from: daysAgo(40), days: 45 }),
        fc.constantFrom(english, german),
        (diary, words) => {
          const sums = {
            [daysAgo(2)]: {
              logged: true,
              fluidMl: 1850.4,
              foods: 3,
              potassiumMg: 2100.6,
              magnesiumMg: null,
              calciumMg: 0,
            },
          }
          const page = pageOf(diary, { shown: whoParts, profile: everything, name: 'Ann & <Bo>', sums })
          expect(faultsOf(documentOf(page, words))).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('of an empty diary is valid, and says that days are not known', () => {
    const bundle = documentOf(pageOf([]))
    expect(faultsOf(bundle)).toEqual([])
    expect(compositionOf(bundle).section?.[0]?.text?.div).toContain(
      '0 cramps in 28 days, of which 0 are known.',
    )
    expect(resourcesOf(bundle, 'Observation')).toEqual([])
  })

  it('is a document that begins with the composition and names itself', () => {
    const bundle = documentOf(pageOf(known(28)))
    expect(bundle.type).toBe('document')
    expect(bundle.identifier).toEqual({ system: 'urn:ietf:rfc:3986', value: `urn:uuid:${documentId}` })
    expect(bundle.timestamp).toBe('2026-05-19T18:30:00+05:45')
    expect(bundle.entry?.map(({ resource }) => resource?.resourceType)).toEqual(['Composition', 'Patient'])
    expect(compositionOf(bundle)).toMatchObject({
      status: 'final',
      language: 'en',
      title: 'Cramp diary, 22 April 2026 to 19 May 2026',
      event: [{ period: { start: '2026-04-22', end: '2026-05-19' } }],
    })
  })

  it('gives each thing the same id however often it is made', () => {
    const page = pageOf([...known(3), cramp(1)])
    expect(documentOf(page)).toEqual(documentOf(page))
  })
})

describe('the checks of our own', () => {
  const sound = () => JSON.parse(JSON.stringify(documentOf(pageOf([cramp(1)])))) as Record<string, never>
  const resource = (bundle: { entry?: unknown }, index: number) =>
    (bundle.entry as { resource: Record<string, unknown> }[])[index]?.resource ?? {}

  const faulty: [string, (bundle: Record<string, unknown>) => void, string][] = [
    ['no composition', bundle => void (bundle.entry as unknown[]).shift(), 'begins with a Composition'],
    ['a date of month 13', bundle => void (resource(bundle, 0).date = '2026-13-45'), 'no date that exists'],
    ['a 30 February', bundle => void (resource(bundle, 0).date = '2026-02-30'), 'no date that exists'],
    ['two values', bundle => void (resource(bundle, 2).valueString = 'both'), 'at once'],
    [
      'a reference to nothing',
      bundle =>
        void (resource(bundle, 2).subject = { reference: 'urn:uuid:00000000-0000-0000-0000-000000000000' }),
      'refers to nothing',
    ],
  ]

  it.each(faulty)('see %s, which the npm validator does not', (_, spoil, expected) => {
    const bundle = sound()
    expect(fhirFaults(bundle)).toEqual([])
    spoil(bundle)
    expect(validatorFaults(bundle)).toEqual([])
    expect(fhirFaults(bundle).join('\n')).toContain(expected)
  })
})
