import { readEntry, type EntryKind, type EntryOf } from '@/lib/domain/entry'
import { correctedEntry } from '@/lib/domain/forms/correction'
import { crampForm, writeCramp, type WrittenCramp } from '@/lib/domain/forms/cramp-form'
import { exerciseForm, writeExercise, type WrittenExercise } from '@/lib/domain/forms/exercise-form'
import { fluidForm, writeFluid, type WrittenFluid } from '@/lib/domain/forms/fluid-form'
import { foodForm, writeFood, type WrittenFood } from '@/lib/domain/forms/food-form'
import type { EntryFormOf, FormSetting } from '@/lib/domain/forms/form-reading'
import {
  consultationForm,
  writeConsultation,
  type WrittenConsultation,
} from '@/lib/domain/forms/consultation-form'
import { dayClosedForm, writeDayClosed, type WrittenDayClosed } from '@/lib/domain/forms/day-closed-form'
import {
  measurementForm,
  writeMeasurement,
  type WrittenMeasurement,
} from '@/lib/domain/forms/measurement-form'
import { medicationForm, writeMedication, type WrittenMedication } from '@/lib/domain/forms/medication-form'
import {
  observationForm,
  writeObservation,
  type WrittenObservation,
} from '@/lib/domain/forms/observation-form'
import { routineForm, writeRoutine, type WrittenRoutine } from '@/lib/domain/forms/routine-form'
import { newId } from '@/lib/domain/id'
import type { Spelling } from '@/lib/domain/forms/units'
import { setting } from './form-setting'

export type Noted = { note: string }

/** A kind's form and how a kept entry is written into it. */
export type Kept<Kind extends EntryKind, W extends Noted> = {
  form: EntryFormOf<Kind, W>
  write: (entry: EntryOf<Kind>, spelling: Spelling) => W
}

export const cramp: Kept<'cramp', WrittenCramp> = { form: crampForm, write: writeCramp }
export const fluid: Kept<'fluid', WrittenFluid> = { form: fluidForm, write: writeFluid }
export const food: Kept<'food', WrittenFood> = { form: foodForm, write: writeFood }
export const exercise: Kept<'exercise', WrittenExercise> = { form: exerciseForm, write: writeExercise }

export const observation: Kept<'observation', WrittenObservation> = {
  form: observationForm,
  write: writeObservation,
}
export const routine: Kept<'routine', WrittenRoutine> = { form: routineForm, write: writeRoutine }
export const medication: Kept<'medication', WrittenMedication> = {
  form: medicationForm,
  write: writeMedication,
}
export const measurement: Kept<'measurement', WrittenMeasurement> = {
  form: measurementForm,
  write: writeMeasurement,
}
export const dayClosed: Kept<'day-closed', WrittenDayClosed> = { form: dayClosedForm, write: writeDayClosed }
export const consultation: Kept<'consultation', WrittenConsultation> = {
  form: consultationForm,
  write: writeConsultation,
}

/** The entry after a part of its form was changed. */
export function corrected<Kind extends EntryKind, W extends Noted>(
  { form, write }: Kept<Kind, W>,
  entry: EntryOf<Kind>,
  part: Partial<W>,
  where: FormSetting = setting,
) {
  const initial = write(entry, where)
  return correctedEntry(form, { entry, initial }, { ...initial, ...part }, where)
}

/** An entry of the kind from its fields, in London. */
export const entryOf = <Kind extends EntryKind>(kind: Kind, fields: object): EntryOf<Kind> =>
  datedEntryOf(kind, { timeZone: 'Europe/London', ...fields })

/** An entry of a kind that has only a date. */
export function datedEntryOf<Kind extends EntryKind>(kind: Kind, fields: object): EntryOf<Kind> {
  const read = readEntry({ kind, id: newId(), ...fields })
  const isOfKind = (entry: { kind: EntryKind }): entry is EntryOf<Kind> => entry.kind === kind
  if (!read.ok || !isOfKind(read.value)) throw new Error(JSON.stringify(read))
  return read.value
}
