import {
  crampCauses,
  type reliefMethods,
  stretchTechniques,
  type crampContexts,
  type reliefOutcomes,
} from '../cramp'
import type { Cramp } from '../entry'
import type { Id } from '../id'
import type { Muscle, Side } from '../muscle'
import type { Read } from '../problem'
import type { Language } from '../words/language'
import { signs as allSigns, type Sign } from '../sign'
import { instantIn } from '../time/time-zone'
import {
  answerOf,
  formReading,
  inOrder,
  readForm,
  readText,
  yesNoOf,
  type Draft,
  type EntryFormOf,
  type FormReading,
  type FormSetting,
  type YesNo,
} from './form-reading'
import { readNote, writeNote } from './noted'
import { readTemperature, writeTemperature, type Spelling } from './units'
import { blankWhen, keptWhen, readWhen, type WrittenWhen } from './when'
import { readDecimal, readWhole, writeNumber } from './written-number'

export type CrampContext = (typeof crampContexts)[number]
export type Technique = (typeof stretchTechniques)[number]
export type CrampCause = (typeof crampCauses)[number]
export type ReliefMethod = (typeof reliefMethods)[number]
export type ReliefOutcome = (typeof reliefOutcomes)[number]

/** One thing that was tried: whether it helped ('' not said) and after how many minutes, as typed. */
export type WrittenRelief = { method: ReliefMethod; helped: '' | ReliefOutcome; minutes: string }

/** A cramp as it stands in the form. '' is a question that was not answered. */
export type WrittenCramp = {
  when: WrittenWhen
  muscle: '' | Muscle
  side: '' | Side
  severity: string
  minutes: string
  seconds: string
  ongoing: boolean
  context: '' | CrampContext
  stretchedMuscle: '' | Muscle
  technique: Technique[]
  relief: WrittenRelief[]
  relieved: YesNo
  /** Signs that were there. */
  signs: Sign[]
  /** Signs the person was asked about and answered; those not in `signs` were answered no. */
  signsAnswered: Sign[]
  cause: '' | 'none' | 'some'
  causes: CrampCause[]
  causeText: string
  inHeat: YesNo
  bodyTemperature: string
  sleepDisturbed: YesNo
  activityDisrupted: YesNo
  note: string
  tags: string
  exerciseId: '' | Id
}

export const blankCramp: WrittenCramp = {
  when: blankWhen,
  muscle: '',
  side: '',
  severity: '',
  minutes: '',
  seconds: '',
  ongoing: false,
  context: '',
  stretchedMuscle: '',
  technique: [],
  relief: [],
  relieved: '',
  signs: [],
  signsAnswered: [],
  cause: '',
  causes: [],
  causeText: '',
  inHeat: '',
  bodyTemperature: '',
  sleepDisturbed: '',
  activityDisrupted: '',
  note: '',
  tags: '',
  exerciseId: '',
}

/**
 * Muscle and side are needed, the rest may be left out; what was not answered is absent, never "no". Problems stand
 * under the names of the fields, a relief's minutes under `relief.<method>`.
 */
function draftCramp(written: WrittenCramp, setting: FormSetting): Draft {
  const { problems, take, refuse } = formReading()
  const when = readWhen(written.when, setting, 'This cramp would start')
  if (!when.ok) problems.push(...when.problems)
  if (written.muscle === '') refuse('muscle', 'Choose the muscle.')
  if (written.side === '') refuse('side', 'Choose the side.')
  const candidate = {
    id: setting.id,
    ...(when.ok ? { startedAt: when.value.at, timeZone: when.value.timeZone } : {}),
    muscle: written.muscle,
    side: written.side,
    severity: take('severity', readWhole(written.severity, setting.language, { min: 0, max: 10 })),
    ...readLength(written, setting, take),
    ...readDoing(written),
    relief: readRelief(written.relief, setting, take),
    relieved: yesNoOf(written.relieved),
    ...readSigns(written),
    ...readCause(written, take, refuse),
    inHeat: yesNoOf(written.inHeat),
    bodyTemperatureC: take('bodyTemperature', readTemperature(written.bodyTemperature, setting, 30, 46)),
    sleepDisturbed: yesNoOf(written.sleepDisturbed),
    activityDisrupted: yesNoOf(written.activityDisrupted),
    ...readNote(written, take),
    exerciseId: written.exerciseId === '' ? undefined : written.exerciseId,
  }
  return { problems, candidate }
}

/** How a cramp's form is read. */
export const crampForm: EntryFormOf<'cramp', WrittenCramp> = { kind: 'cramp', draft: draftCramp }

/** A cramp from what was written. */
export const readCramp = (written: WrittenCramp, setting: FormSetting): Read<Cramp> =>
  readForm(crampForm, written, setting)

type Take = FormReading['take']
type Refuse = FormReading['refuse']

/** A cramp still going is confirmed at the moment of saving, so that a forgotten entry never counts on by itself. */
function readLength(written: WrittenCramp, { now, zone, language }: FormSetting, take: Take) {
  if (written.ongoing) return { ongoing: true, ongoingConfirmedAt: instantIn(zone, now) }
  const minutes = take('minutes', readWhole(written.minutes, language, { min: 0, max: 10_079 }))
  const seconds = take('seconds', readWhole(written.seconds, language, { min: 0, max: 59 }))
  if (minutes === undefined && seconds === undefined) return {}
  return { durationSeconds: (minutes ?? 0) * 60 + (seconds ?? 0) }
}

function readDoing(written: WrittenCramp) {
  const context = written.context === '' ? 'unknown' : written.context
  if (context !== 'stretching') return { context }
  const technique = inOrder(stretchTechniques, written.technique)
  return {
    context,
    stretchedMuscle: written.stretchedMuscle === '' ? undefined : written.stretchedMuscle,
    technique: technique.length === 0 ? undefined : technique,
  }
}

function readRelief(relief: readonly WrittenRelief[], { language }: Spelling, take: Take) {
  if (relief.length === 0) return undefined
  return relief.map(({ method, helped, minutes }) => {
    const after = take(`relief.${method}`, readDecimal(minutes, language, { min: 0, max: 1440 }))
    return {
      method,
      ...(helped === '' ? {} : { helped }),
      ...(after === undefined ? {} : { afterSeconds: Math.round(after * 60) }),
    }
  })
}

function readSigns({ signs, signsAnswered }: WrittenCramp) {
  if (signs.length === 0 && signsAnswered.length === 0) return {}
  return { signs: inOrder(allSigns, signs), signsAsked: inOrder(allSigns, [...signs, ...signsAnswered]) }
}

function readCause(written: WrittenCramp, take: Take, refuse: Refuse) {
  if (written.cause === '') return {}
  if (written.cause === 'none') return { apparentCause: null }
  const causes = inOrder(crampCauses, written.causes)
  const text = take('causeText', readText(written.causeText, 500))
  if (causes.length === 0 && written.causeText.trim() === '')
    refuse('cause', 'Choose what brought it on, or write it.')
  return { causes: causes.length === 0 ? undefined : causes, apparentCause: text }
}

/** A kept cramp as it stands in the form that corrects it. */
export function writeCramp(cramp: Cramp, spelling: Spelling): WrittenCramp {
  const { durationSeconds, apparentCause, causes = [] } = cramp
  return {
    ...blankCramp,
    when: keptWhen({ at: cramp.startedAt, timeZone: cramp.timeZone }),
    muscle: cramp.muscle,
    side: cramp.side,
    severity: cramp.severity === undefined ? '' : String(cramp.severity),
    minutes: durationSeconds === undefined ? '' : String(Math.floor(durationSeconds / 60)),
    seconds: durationSeconds === undefined || durationSeconds % 60 === 0 ? '' : String(durationSeconds % 60),
    ongoing: cramp.ongoing ?? false,
    context: cramp.context === 'unknown' ? '' : cramp.context,
    stretchedMuscle: cramp.stretchedMuscle ?? '',
    technique: cramp.technique ?? [],
    relief: (cramp.relief ?? []).map(relief => writeRelief(relief, spelling.language)),
    relieved: answerOf(cramp.relieved),
    signs: cramp.signs ?? [],
    signsAnswered: cramp.signsAsked ?? [],
    cause: apparentCause === null ? 'none' : apparentCause === undefined && causes.length === 0 ? '' : 'some',
    causes,
    causeText: apparentCause ?? '',
    inHeat: answerOf(cramp.inHeat),
    bodyTemperature:
      cramp.bodyTemperatureC === undefined ? '' : writeTemperature(cramp.bodyTemperatureC, spelling),
    sleepDisturbed: answerOf(cramp.sleepDisturbed),
    activityDisrupted: answerOf(cramp.activityDisrupted),
    ...writeNote(cramp),
    exerciseId: cramp.exerciseId ?? '',
  }
}

const writeRelief = (relief: NonNullable<Cramp['relief']>[number], language: Language): WrittenRelief => ({
  method: relief.method,
  helped: relief.helped ?? '',
  minutes: typeof relief.afterSeconds === 'number' ? writeMinutes(relief.afterSeconds, language) : '',
})

const writeMinutes = (seconds: number, language: Language): string =>
  writeNumber(seconds / 60, language, minutes => Math.round(minutes * 60) === seconds)

/** A new form filled from the last cramp: muscle and side; never its time, severity, or what came of it. */
export const crampLike = (last: Cramp | null): WrittenCramp =>
  last === null ? blankCramp : { ...blankCramp, muscle: last.muscle, side: last.side }

/** The form for one more cramp: like the one just saved, and after the same session as the form it was written in. */
export const anotherCramp = (saved: Cramp, { exerciseId, context }: WrittenCramp): WrittenCramp => ({
  ...crampLike(saved),
  exerciseId,
  context,
})
