import type {
  CodeableConcept,
  Observation,
  ObservationComponent,
  Patient,
  Reference,
} from '@medplum/fhirtypes'
import type { Cramp, Observation as Noticed } from '../../domain/entry'
import type { Muscle, Side } from '../../domain/muscle'
import type { Sign } from '../../domain/sign'
import { crampContextWords } from '../../domain/words/entry-words'
import { muscleAndSide } from '../../domain/words/muscle-words'
import { listed, signPhrase } from '../../domain/words/sign-phrases'
import type { Words } from '../../domain/words/words'
import { bodySites, codes, quantity } from './codes'
import { fhirTime, fhirTimeAfter } from './fhir-time'

const bodySite = (muscle: Muscle, side: Side, words: Words): CodeableConcept => {
  const site = bodySites[muscle]
  return { ...(site && { coding: [site] }), text: muscleAndSide(muscle, side, words) }
}

/** With its end where the length is known, open where it is still going, else the moment it began. */
function effective({ startedAt, durationSeconds, ongoing }: Cramp): Partial<Observation> {
  const start = fhirTime(startedAt)
  if (ongoing === true) return { effectivePeriod: { start } }
  const end = durationSeconds === undefined ? null : fhirTimeAfter(startedAt, durationSeconds)
  return end === null ? { effectiveDateTime: start } : { effectivePeriod: { start, end } }
}

const said = (name: string, text: string | null): ObservationComponent[] =>
  text === null || text === '' ? [] : [{ code: { text: name }, valueString: text }]

const signWords = (signs: readonly Sign[], words: Words): string =>
  listed(
    signs.map(sign => signPhrase(sign, words)),
    words,
  )

/**
 * Those asked and not present were answered no; what was not asked is not written. Signs without a list of what was
 * asked answer for all of them.
 */
function answeredNo({ signs, signsAsked }: Pick<Cramp, 'signs' | 'signsAsked'>, words: Words): string {
  if (signsAsked === undefined) return signs === undefined ? '' : words.fhir.noOtherSign
  return signWords(
    signsAsked.filter(sign => signs?.includes(sign) !== true),
    words,
  )
}

function tried({ relief = [] }: Cramp, { cramps, fhir }: Words): string {
  return relief
    .map(({ method, helped }) =>
      helped === undefined
        ? cramps.reliefs[method]
        : fhir.tried(cramps.reliefs[method], cramps.outcomes[helped]),
    )
    .join('; ')
}

const yesOrNo = (answer: boolean | undefined, { fhir }: Words): string | null =>
  answer === undefined ? null : answer ? fhir.yes : fhir.no

function components(cramp: Cramp, words: Words): ObservationComponent[] {
  const { fhir } = words
  const { severity, signs = [], relieved } = cramp
  return [
    ...(severity === undefined
      ? []
      : [
          {
            code: { coding: [codes.severity], text: fhir.severity },
            valueQuantity: quantity(severity, '{score}'),
          },
        ]),
    ...said(fhir.situation, crampContextWords(cramp, words)),
    ...said(fhir.signs, signWords(signs, words)),
    ...said(fhir.signsNo, answeredNo(cramp, words)),
    ...said(fhir.whatWasTried, tried(cramp, words)),
    ...said(fhir.eased, yesOrNo(relieved ?? undefined, words)),
    ...said(fhir.brokeSleep, yesOrNo(cramp.sleepDisturbed, words)),
    ...said(fhir.stoppedActivity, yesOrNo(cramp.activityDisrupted, words)),
  ]
}

/** One cramp as it was logged. A field that was left open is left out, never written as no. */
export function crampObservation(cramp: Cramp, subject: Reference<Patient>, words: Words): Observation {
  const value = cramp.muscle === 'calf' ? codes.crampInLowerLeg : codes.muscleCramp
  const parts = components(cramp, words)
  return {
    resourceType: 'Observation',
    status: 'final',
    category: [{ coding: [codes.survey] }],
    code: { coding: [codes.symptom], text: words.fhir.cramp },
    subject,
    ...effective(cramp),
    valueCodeableConcept: { coding: [value], text: words.fhir.cramp },
    bodySite: bodySite(cramp.muscle, cramp.side, words),
    ...(parts.length > 0 && { component: parts }),
  }
}

/** Signs that were noticed without a cramp, as text: none of them has a code that was verified. */
export function signObservation(noticed: Noticed, subject: Reference<Patient>, words: Words): Observation {
  const { signs, signsAsked = [], muscle, side } = noticed
  const no = answeredNo({ signs, signsAsked }, words)
  return {
    resourceType: 'Observation',
    status: 'final',
    category: [{ coding: [codes.survey] }],
    code: { coding: [codes.symptom], text: words.fhir.signWithoutCramp },
    subject,
    effectiveDateTime: fhirTime(noticed.at),
    valueString: signs.length === 0 ? words.fhir.noSign : signWords(signs, words),
    ...(muscle !== undefined && { bodySite: bodySite(muscle, side ?? 'unknown', words) }),
    ...(no !== '' && { component: said(words.fhir.signsNo, no) }),
  }
}
