import type { Condition, MedicationStatement, Observation, Patient, Reference } from '@medplum/fhirtypes'
import type { PageMedicine } from '../../domain/doctor/doctor-page'
import type { Who } from '../../domain/doctor/who-shown'
import type { Medication } from '../../domain/entry'
import type { Condition as Told } from '../../domain/profile'
import type { LocalDate } from '../../domain/time/local-date'
import { dayWithYear } from '../../domain/words/date-words'
import type { Words } from '../../domain/words/words'
import { codes, quantity } from './codes'
import { narrative } from './narrative'

/** Chosen for the page, and known. */
const isKnown = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined

/** The person, with nothing but what the page shows of them. An age alone is text: FHIR knows birth dates. */
export function patient({ name, birthDate, age, sex, pregnancyDueDate }: Who, words: Words): Patient {
  const { fhir } = words
  const lines = [
    ...(isKnown(age) ? [fhir.age(age)] : []),
    ...(isKnown(pregnancyDueDate) ? [fhir.dueOn(dayWithYear(pregnancyDueDate, words))] : []),
  ]
  return {
    resourceType: 'Patient',
    text: narrative(lines.length > 0 ? lines : [fhir.keeper]),
    ...(isKnown(name) && { name: [{ text: name }] }),
    ...(isKnown(sex) && { gender: sex }),
    ...(isKnown(birthDate) && { birthDate }),
  }
}

/** Body mass and height as the person gave them; when they were measured is not known. */
export function bodyObservations({ body }: Who, subject: Reference<Patient>, words: Words): Observation[] {
  const measured = (name: 'bodyMass' | 'bodyHeight', value: number | null | undefined, unit: 'kg' | 'cm') =>
    isKnown(value)
      ? [
          {
            resourceType: 'Observation' as const,
            status: 'final' as const,
            category: [{ coding: [codes.survey] }],
            code: { coding: [codes[name]], text: words.fhir[name] },
            subject,
            valueQuantity: quantity(value, unit),
          },
        ]
      : []
  return [...measured('bodyMass', body?.massKg, 'kg'), ...measured('bodyHeight', body?.heightCm, 'cm')]
}

/** What a doctor told the person about. No code of a condition was verified: text alone, and nobody confirmed it here. */
export const conditionResource = (
  told: Told,
  subject: Reference<Patient>,
  recordedOn: string,
  { profile }: Words,
): Condition => ({
  resourceType: 'Condition',
  clinicalStatus: { coding: [codes.active] },
  verificationStatus: { coding: [codes.unconfirmed] },
  code: { text: profile.conditions[told] },
  subject,
  recordedDate: recordedOn,
  asserter: subject,
})

const isOver = ({ stoppedOn }: Medication, on: LocalDate): boolean =>
  stoppedOn !== undefined && stoppedOn <= on

/** A medicine by the name the person gave it, with its kind; `on` is the last day of the page. */
export function medicationStatement(
  { entry }: PageMedicine,
  subject: Reference<Patient>,
  { on, writtenAt }: { on: LocalDate; writtenAt: string },
  { medicines }: Words,
): MedicationStatement {
  const { name, drugClass, startedOn, stoppedOn } = entry
  const kind = drugClass === undefined ? '' : ` (${medicines.classes[drugClass].name})`
  return {
    resourceType: 'MedicationStatement',
    status: isOver(entry, on) ? 'completed' : 'active',
    medicationCodeableConcept: { text: `${name}${kind}` },
    subject,
    effectivePeriod: {
      start: startedOn,
      ...(stoppedOn !== undefined && stoppedOn >= startedOn && { end: stoppedOn }),
    },
    dateAsserted: writtenAt,
    informationSource: subject,
  }
}
