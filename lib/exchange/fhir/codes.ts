import type { Coding, Quantity } from '@medplum/fhirtypes'
import type { Muscle } from '../../domain/muscle'

const loinc = 'http://loinc.org'
const snomed = 'http://snomed.info/sct'
const categories = 'http://terminology.hl7.org/CodeSystem/observation-category'
const clinicalStatuses = 'http://terminology.hl7.org/CodeSystem/condition-clinical'
const verificationStatuses = 'http://terminology.hl7.org/CodeSystem/condition-ver-status'

const coding = (system: string, code: string, display: string): Coding => ({ system, code, display })

/**
 * Codes whose meaning was found in several independent files or in a list that was checked against LOINC 2.82. What
 * has no such code is text alone: most muscles, every sign, the length of a cramp, medicines and conditions.
 */
export const codes = {
  symptom: coding(loinc, '75325-1', 'Symptom'),
  severity: coding(loinc, '72514-3', 'Pain severity - 0-10 verbal numeric rating [Score] - Reported'),
  fluidMl: coding(loinc, '9108-2', 'Fluid intake total 24 hour'),
  potassiumMg: coding(loinc, '81010-1', 'Potassium intake 24 hour Estimated'),
  magnesiumMg: coding(loinc, '81005-1', 'Magnesium intake 24 hour Estimated'),
  calciumMg: coding(loinc, '81137-2', 'Calcium intake 24 hour Estimated'),
  sodiumMg: coding(loinc, '81011-9', 'Sodium intake 24 hour Estimated'),
  bodyMass: coding(loinc, '29463-7', 'Body weight'),
  bodyHeight: coding(loinc, '8302-2', 'Body height'),
  muscleCramp: coding(snomed, '55300003', 'Muscle cramp'),
  crampInLowerLeg: coding(snomed, '449918009', 'Cramp in lower leg'),
  survey: coding(categories, 'survey', 'Survey'),
  active: coding(clinicalStatuses, 'active', 'Active'),
  unconfirmed: coding(verificationStatuses, 'unconfirmed', 'Unconfirmed'),
} as const

/** Structures of the body with a code of their own; the other muscles are text alone. */
export const bodySites: Readonly<Partial<Record<Muscle, Coding>>> = {
  calf: coding(snomed, '53840002', 'Structure of calf of leg'),
  hamstring: coding(snomed, '128511007', 'Posterior muscle of thigh structure'),
  quadriceps: coding(snomed, '21989003', 'Structure of quadriceps femoris muscle'),
  foot: coding(snomed, '56459004', 'Foot structure'),
  hand: coding(snomed, '85562004', 'Hand structure'),
  abdomen: coding(snomed, '818983003', 'Abdomen structure'),
  back: coding(snomed, '77568009', 'Structure of back of trunk'),
}

/** Units as people read them, by their code in UCUM. */
const units = { mL: 'ml', mg: 'mg', kg: 'kg', cm: 'cm', '{score}': 'of 10' } as const

/** An amount with its unit in the code of UCUM. */
export const quantity = (value: number, code: keyof typeof units): Quantity => ({
  value,
  unit: units[code],
  system: 'http://unitsofmeasure.org',
  code,
})
