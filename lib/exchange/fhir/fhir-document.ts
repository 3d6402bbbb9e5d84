import type {
  Bundle,
  BundleEntry,
  Composition,
  CompositionSection,
  Patient,
  Reference,
  Resource,
} from '@medplum/fhirtypes'
import { v5 } from 'uuid'
import type { DoctorPage } from '../../domain/doctor/doctor-page'
import { toldRule } from '../../domain/doctor/told-rule'
import type { Id } from '../../domain/id'
import { dayWithYear } from '../../domain/words/date-words'
import type { Words } from '../../domain/words/words'
import { crampObservation, signObservation } from './cramp-observation'
import { dailySums } from './daily-observations'
import { fhirTime } from './fhir-time'
import { narrative } from './narrative'
import { bodyObservations, conditionResource, medicationStatement, patient } from './person-resources'

type Entry = BundleEntry & { fullUrl: string }

const entryOf = (id: string, resource: Resource): Entry => ({ fullUrl: `urn:uuid:${id}`, resource })

const reference = ({ fullUrl }: Entry): Reference => ({ reference: fullUrl })

type Parts = Record<'cramps' | 'intake' | 'medicines' | 'body', Entry[]>

function partsOf(page: DoctorPage, id: Id, subject: Reference<Patient>, words: Words): Parts {
  const named = (name: string, resource: Resource): Entry => entryOf(v5(name, id), resource)
  const { period, who, medicines, episodes, observations } = page
  const writtenAt = fhirTime(page.writtenAt)
  const today = period.reachesToday ? period.to : null
  return {
    cramps: [
      ...episodes.flatMap(({ cramps }) =>
        cramps.map(({ entry }) => entryOf(entry.id, crampObservation(entry, subject, words))),
      ),
      ...observations.map(({ entry }) => entryOf(entry.id, signObservation(entry, subject, words))),
    ],
    intake: dailySums(page.days, today, subject, words).map(({ day, key, observation }) =>
      named(`${key} ${day}`, observation),
    ),
    medicines: medicines.map(medicine =>
      entryOf(medicine.entry.id, medicationStatement(medicine, subject, { on: period.to, writtenAt }, words)),
    ),
    body: [
      ...(who.conditions ?? []).map(told =>
        named(told, conditionResource(told, subject, page.writtenAt.slice(0, 10), words)),
      ),
      ...bodyObservations(who, subject, words).map((observation, index) =>
        named(`body ${index}`, observation),
      ),
    ],
  }
}

const section = (
  title: string,
  lines: readonly string[],
  entries: readonly Entry[] = [],
): CompositionSection => ({
  title,
  text: narrative(lines),
  ...(entries.length > 0 && { entry: entries.map(reference) }),
})

function ruleLines({ rules, cannotTell, who }: DoctorPage, words: Words): string[] {
  const { fhir } = words
  const met = rules.map(({ finding }) => {
    const { title, why, name } = toldRule(finding, who, words)
    return name === null ? `${title}.` : `${title}. ${why} (${name})`
  })
  return [
    ...(met.length > 0 ? met : [fhir.noRule]),
    ...(cannotTell.length > 0 ? [fhir.cannotTell(cannotTell.length)] : []),
  ]
}

function sections(page: DoctorPage, parts: Parts, words: Words): CompositionSection[] {
  const { fhir } = words
  const { counts, period, intake } = page
  return [
    section(
      fhir.cramps,
      [fhir.counted(counts.cramps, period.daysKnown, period.days), fhir.notKnown],
      parts.cramps,
    ),
    section(fhir.rules, ruleLines(page, words)),
    section(fhir.intake, [fhir.drunk(intake.fluidMl.days, intake.daysCounted)], parts.intake),
    section(fhir.medicines, [fhir.medicinesCounted(parts.medicines.length)], parts.medicines),
    ...(parts.body.length > 0 ? [section(fhir.about, [fhir.asTold], parts.body)] : []),
  ]
}

function composition(page: DoctorPage, parts: Parts, subject: Reference<Patient>, words: Words): Composition {
  const { fhir, language } = words
  const { from, to } = page.period
  const title = fhir.title(dayWithYear(from, words), dayWithYear(to, words))
  return {
    resourceType: 'Composition',
    language,
    text: narrative([title, fhir.notADiagnosis]),
    status: 'final',
    type: { text: fhir.type },
    subject,
    date: fhirTime(page.writtenAt),
    author: [subject],
    title,
    event: [{ period: { start: from, end: to } }],
    section: sections(page, parts, words),
  }
}

/**
 * A doctor page as a document of HL7 FHIR R4: a Bundle that begins with a Composition, which refers to everything else
 * by `urn:uuid`. It says what the page says, from the same figures, with the codes that were verified and text where
 * there is none. Entries keep their ids; `id` names this document, and what it adds up gets ids that follow from it.
 */
export function fhirDocument(page: DoctorPage, id: Id, words: Words): Bundle {
  const person = entryOf(v5('patient', id), patient(page.who, words))
  const subject: Reference<Patient> = { reference: person.fullUrl }
  const parts = partsOf(page, id, subject, words)
  const head = entryOf(v5('composition', id), composition(page, parts, subject, words))
  return {
    resourceType: 'Bundle',
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${id}` },
    type: 'document',
    timestamp: fhirTime(page.writtenAt),
    entry: [head, person, ...parts.cramps, ...parts.intake, ...parts.medicines, ...parts.body],
  }
}
