import type { Exercise } from '../entry'
import { epochMs, writtenDate, writtenTime } from '../time/instant'
import type { Language } from '../words/language'
import {
  answerOf,
  formReading,
  readText,
  yesNoOf,
  type Draft,
  type EntryFormOf,
  type FormReading,
  type FormSetting,
  type YesNo,
} from './form-reading'
import { readNote, writeNote } from './noted'
import { planAheadMs, unchosenPlan } from './planned-when'
import {
  readMass,
  readTemperature,
  readVolume,
  writeMass,
  writeTemperature,
  writeVolume,
  type Spelling,
} from './units'
import {
  aheadMessage,
  blankWhen,
  keptWhen,
  minutesLater,
  readWhen,
  type Moment,
  type WrittenWhen,
} from './when'
import { readDecimal, readWhole, writeNumber, type FieldRead } from './written-number'

/** A session as it stands in the form. `item` is an activity id, '' for an activity that is only named. */
export type WrittenExercise = {
  when: WrittenWhen
  /** Which end of the session `when` says. */
  clock: 'started' | 'ended'
  item: string
  name: string
  minutes: string
  effort: string
  warmUpMinutes: string
  coolDownMinutes: string
  temperature: string
  inHeat: YesNo
  unusual: YesNo
  distanceKm: string
  massBefore: string
  massAfter: string
  drunk: string
  urine: string
  /** Yes: it lies ahead, or was not ticked off yet. */
  planned: YesNo
  note: string
  tags: string
}

export const blankExercise: WrittenExercise = {
  when: blankWhen,
  clock: 'ended',
  item: '',
  name: '',
  minutes: '',
  effort: '',
  warmUpMinutes: '',
  coolDownMinutes: '',
  temperature: '',
  inHeat: '',
  unusual: '',
  distanceKm: '',
  massBefore: '',
  massAfter: '',
  drunk: '',
  urine: '',
  planned: '',
  note: '',
  tags: '',
}

/** The activity, the minutes and one end of it are needed. It must be over by now, unless it is only planned. */
function draftExercise(written: WrittenExercise, setting: FormSetting): Draft {
  const { problems, take, need, refuse } = formReading()
  const subject = written.clock === 'started' ? 'This session would start' : 'This session would end'
  const latest = written.planned === 'yes' ? setting.now + planAheadMs : setting.now
  const when = readWhen(written.when, setting, subject, latest)
  if (written.planned === 'yes' && written.when.choice === 'given' && written.when.given === null)
    refuse('when', 'Choose when it starts.')
  else if (!when.ok) problems.push(...when.problems)
  if (written.item === '' && written.name.trim() === '') refuse('item', 'Choose the activity.')
  const minutes = need(
    'minutes',
    readWhole(written.minutes, setting.language, { min: 1, max: 10_080 }),
    'Write how many minutes it took.',
  )
  const started =
    when.ok && minutes !== undefined
      ? take('minutes', startOf(when.value, minutes, written, setting))
      : undefined
  const candidate = {
    id: setting.id,
    ...(started === undefined ? {} : { startedAt: started.at, timeZone: started.timeZone }),
    durationMinutes: minutes,
    activityId: written.item === '' ? undefined : written.item,
    activityName: take('name', readText(written.name, 200)),
    effort: take('effort', readDecimal(written.effort, setting.language, { min: 0, max: 10 })),
    ...readMore(written, setting, take),
    inHeat: yesNoOf(written.inHeat),
    planned: yesNoOf(written.planned),
    unusual: yesNoOf(written.unusual),
    ...readNote(written, take),
  }
  return { problems, candidate }
}

/** How a session's form is read. */
export const exerciseForm: EntryFormOf<'exercise', WrittenExercise> = {
  kind: 'exercise',
  draft: draftExercise,
}

/** The start of the session; refuses one that would not be over by now, unless it is only planned. */
function startOf(
  said: Moment,
  minutes: number,
  { clock, planned }: WrittenExercise,
  { now, zone }: FormSetting,
): FieldRead<Moment> {
  if (clock === 'ended') return { ok: true, value: minutesLater(said, -minutes) }
  const end = minutesLater(said, minutes)
  if (planned === 'yes' || epochMs(end.at) <= now) return { ok: true, value: said }
  return { ok: false, message: aheadMessage(end, now, zone, 'This session would end') }
}

function readMore(written: WrittenExercise, spelling: Spelling, take: FormReading['take']) {
  const { language } = spelling
  return {
    warmUpMinutes: take('warmUpMinutes', readWhole(written.warmUpMinutes, language, { min: 0, max: 600 })),
    coolDownMinutes: take(
      'coolDownMinutes',
      readWhole(written.coolDownMinutes, language, { min: 0, max: 600 }),
    ),
    temperatureC: take('temperature', readTemperature(written.temperature, spelling, -60, 60)),
    distanceKm: take('distanceKm', readDecimal(written.distanceKm, language, { min: 0, max: 2000 })),
    massBeforeKg: take('massBefore', readMass(written.massBefore, spelling, 1, 500)),
    massAfterKg: take('massAfter', readMass(written.massAfter, spelling, 1, 500)),
    drunkMl: take('drunk', readVolume(written.drunk, spelling, 0, 50_000)),
    urineMl: take('urine', readVolume(written.urine, spelling, 0, 20_000)),
  }
}

const textOrBlank = <T>(value: T | undefined, write: (value: T) => string): string =>
  value === undefined ? '' : write(value)

/** A kept session as it stands in the form that corrects it. */
export const writeExercise = (exercise: Exercise, spelling: Spelling): WrittenExercise => ({
  when: keptWhen({ at: exercise.startedAt, timeZone: exercise.timeZone }),
  clock: 'started',
  item: exercise.activityId ?? '',
  name: exercise.activityName ?? '',
  minutes: String(exercise.durationMinutes),
  effort: textOrBlank(exercise.effort, value => writeNumber(value, spelling.language)),
  warmUpMinutes: textOrBlank(exercise.warmUpMinutes, String),
  coolDownMinutes: textOrBlank(exercise.coolDownMinutes, String),
  temperature: textOrBlank(exercise.temperatureC, value => writeTemperature(value, spelling)),
  inHeat: answerOf(exercise.inHeat),
  unusual: answerOf(exercise.unusual),
  distanceKm: textOrBlank(exercise.distanceKm, value => writeNumber(value, spelling.language)),
  massBefore: textOrBlank(exercise.massBeforeKg, value => writeMass(value, spelling)),
  massAfter: textOrBlank(exercise.massAfterKg, value => writeMass(value, spelling)),
  drunk: textOrBlank(exercise.drunkMl, value => writeVolume(value, spelling)),
  urine: textOrBlank(exercise.urineMl, value => writeVolume(value, spelling)),
  planned: answerOf(exercise.planned),
  ...writeNote(exercise),
})

/** A new form filled from the last session: activity and minutes; never its time or effort. */
export const exerciseLike = (last: Exercise | null): WrittenExercise =>
  last === null
    ? blankExercise
    : {
        ...blankExercise,
        item: last.activityId ?? '',
        name: last.activityId === undefined ? (last.activityName ?? '') : '',
        minutes: String(last.durationMinutes),
      }

/** The same for a session that is only planned. */
export const plannedLike = (last: Exercise | null): WrittenExercise => ({
  ...exerciseLike(last),
  ...planning,
})

/** What makes a form that of a session which lies ahead. */
export const planning = { planned: 'yes', clock: 'started', when: unchosenPlan } as const

/** The same session said by its other end: a kept moment moves along, so that nothing changes with it. */
export function saidByClock(
  { when, minutes }: WrittenExercise,
  clock: WrittenExercise['clock'],
  language: Language,
): Pick<WrittenExercise, 'clock' | 'when'> {
  const length = readWhole(minutes, language, { min: 1, max: 10_080 })
  const moment = when.kept
  const isUntouched =
    moment !== null && when.date === writtenDate(moment.at) && when.time === writtenTime(moment.at)
  if (!isUntouched || !length.ok || length.value === undefined) return { clock, when }
  return { clock, when: keptWhen(minutesLater(moment, clock === 'ended' ? length.value : -length.value)) }
}

/** When a session ended, on the clock of its own zone. */
export const endOf = (exercise: Exercise): Moment =>
  minutesLater({ at: exercise.startedAt, timeZone: exercise.timeZone }, exercise.durationMinutes)
