import type { Bundle, Composition, Observation, Resource } from '@medplum/fhirtypes'
import { Fhir } from 'fhir/fhir'
import type { DoctorPage } from '@/lib/domain/doctor/doctor-page'
import { idSchema } from '@/lib/domain/id'
import { conditions } from '@/lib/domain/profile'
import { english } from '@/lib/domain/words/english'
import { fhirDocument } from '@/lib/exchange/fhir/fhir-document'
import { daysAgo } from './diary'
import { fhirFaults } from './fhir-faults'

export const documentId = idSchema.parse('0192f0c0-0000-7000-8000-000000000001')

export const documentOf = (page: DoctorPage, words = english): Bundle => fhirDocument(page, documentId, words)

const validator = new Fhir()

/** What the npm validator says is wrong with a document, as it comes out of a file. */
export function validatorFaults(bundle: unknown): string[] {
  const read: unknown = JSON.parse(JSON.stringify(bundle))
  const { messages } = validator.validate(read as never, { errorOnUnexpected: true })
  return messages.flatMap(({ severity, location, message }) =>
    String(severity) === 'error' ? [`${location}: ${message}`] : [],
  )
}

/** What it and the checks of our own find wrong. */
export const faultsOf = (bundle: Bundle): string[] => [
  ...validatorFaults(bundle),
  ...fhirFaults(JSON.parse(JSON.stringify(bundle))),
]

/** The resources of one type, in the order of the document. */
export const resourcesOf = <Kind extends Resource['resourceType']>(bundle: Bundle, kind: Kind) =>
  (bundle.entry ?? []).flatMap(({ resource }) =>
    resource?.resourceType === kind ? [resource as Extract<Resource, { resourceType: Kind }>] : [],
  )

export function onlyObservation(page: DoctorPage): Observation {
  const [found, ...others] = resourcesOf(documentOf(page), 'Observation')
  if (found === undefined || others.length > 0) throw new Error('not one observation')
  return found
}

export function compositionOf(bundle: Bundle): Composition {
  const [found] = resourcesOf(bundle, 'Composition')
  if (found === undefined) throw new Error('no composition')
  return found
}

/** A profile that says everything about a person. */
export const everything = {
  birthDate: '1990-02-28',
  sex: 'female',
  massKg: 61.5,
  heightCm: 168,
  conditions,
  pregnancyDueDate: daysAgo(-60),
}
