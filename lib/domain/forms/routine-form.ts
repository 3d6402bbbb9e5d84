import type { Routine } from '../entry'
import type { Muscle } from '../muscle'
import type { Read } from '../problem'
import {
  answerOf,
  formReading,
  readForm,
  readText,
  yesNoOf,
  type Draft,
  type EntryFormOf,
  type FormSetting,
  type YesNo,
} from './form-reading'
import { readNote, writeNote } from './noted'
import { blankWhen, keptWhen, readWhen, type WrittenWhen } from './when'
import { readWhole } from './written-number'

/** Prevention work as it stands in the form. */
export type WrittenRoutine = {
  when: WrittenWhen
  measure: Routine['measure'] | ''
  muscle: Muscle | ''
  exerciseName: string
  holdSeconds: string
  repeats: string
  sets: string
  bouncing: YesNo
  note: string
  tags: string
}

export const blankRoutine: WrittenRoutine = {
  when: blankWhen,
  measure: '',
  muscle: '',
  exerciseName: '',
  holdSeconds: '',
  repeats: '',
  sets: '',
  bouncing: '',
  note: '',
  tags: '',
}

function draftRoutine(written: WrittenRoutine, setting: FormSetting): Draft {
  const { problems, take, refuse } = formReading()
  const when = readWhen(written.when, setting, 'This would be')
  if (!when.ok) problems.push(...when.problems)
  if (written.measure === '') refuse('measure', 'Choose what it was.')
  const candidate = {
    id: setting.id,
    ...(when.ok ? { at: when.value.at, timeZone: when.value.timeZone } : {}),
    measure: written.measure === '' ? undefined : written.measure,
    muscle: written.muscle === '' ? undefined : written.muscle,
    exerciseName: take('exerciseName', readText(written.exerciseName, 200)),
    holdSeconds: take('holdSeconds', readWhole(written.holdSeconds, setting.language, { min: 0, max: 3600 })),
    repeats: take('repeats', readWhole(written.repeats, setting.language, { min: 0, max: 1000 })),
    sets: take('sets', readWhole(written.sets, setting.language, { min: 0, max: 100 })),
    bouncing: yesNoOf(written.bouncing),
    ...readNote(written, take),
  }
  return { problems, candidate }
}

/** How the form of prevention work is read. */
export const routineForm: EntryFormOf<'routine', WrittenRoutine> = { kind: 'routine', draft: draftRoutine }

/** Prevention work from what was written: which of the four it was is needed. */
export const readRoutine = (written: WrittenRoutine, setting: FormSetting): Read<Routine> =>
  readForm(routineForm, written, setting)

const textOrBlank = (value: number | undefined): string => (value === undefined ? '' : String(value))

/** Kept prevention work as it stands in the form that corrects it. */
export const writeRoutine = (routine: Routine): WrittenRoutine => ({
  when: keptWhen({ at: routine.at, timeZone: routine.timeZone }),
  measure: routine.measure,
  muscle: routine.muscle ?? '',
  exerciseName: routine.exerciseName ?? '',
  holdSeconds: textOrBlank(routine.holdSeconds),
  repeats: textOrBlank(routine.repeats),
  sets: textOrBlank(routine.sets),
  bouncing: answerOf(routine.bouncing),
  ...writeNote(routine),
})

/** A new form filled from the last time: what it was and how much; never its time. */
export const routineLike = (last: Routine | null): WrittenRoutine =>
  last === null ? blankRoutine : { ...writeRoutine(last), when: blankWhen, bouncing: '', note: '', tags: '' }
