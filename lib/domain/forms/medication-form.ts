import type { Medication } from '../entry'
import type { DrugClass } from '../medication'
import type { Read } from '../problem'
import { readDate, readPastDate } from './date-box'
import {
  formReading,
  readForm,
  readText,
  type Draft,
  type EntryFormOf,
  type FormSetting,
} from './form-reading'
import { readNote, writeNote } from './noted'

/** A medicine as it stands in the form. The dates are those of date boxes; `stoppedOn` blank: still taken. */
export type WrittenMedication = {
  name: string
  drugClass: DrugClass | ''
  startedOn: string
  stoppedOn: string
  note: string
  tags: string
}

export const blankMedication: WrittenMedication = {
  name: '',
  drugClass: '',
  startedOn: '',
  stoppedOn: '',
  note: '',
  tags: '',
}

function draftMedication(written: WrittenMedication, setting: FormSetting): Draft {
  const { problems, take, need, refuse } = formReading()
  const name = need('name', readText(written.name, 200), 'Write the name of the medicine.')
  const startedOn = need(
    'startedOn',
    readPastDate(written.startedOn, setting, 'This would start later than today. Check the date.'),
    'Choose the date. About when is enough.',
  )
  const stoppedOn = take('stoppedOn', readDate(written.stoppedOn))
  if (startedOn !== undefined && stoppedOn !== undefined && stoppedOn < startedOn)
    refuse('stoppedOn', 'This is before the first day. Check the dates.')
  const candidate = {
    id: setting.id,
    name,
    drugClass: written.drugClass === '' ? undefined : written.drugClass,
    startedOn,
    stoppedOn,
    ...readNote(written, take),
  }
  return { problems, candidate }
}

/** How a medicine's form is read. */
export const medicationForm: EntryFormOf<'medication', WrittenMedication> = {
  kind: 'medication',
  draft: draftMedication,
}

/** A medicine from what was written: its name and first day are needed. It may be stopped later than today. */
export const readMedication = (written: WrittenMedication, setting: FormSetting): Read<Medication> =>
  readForm(medicationForm, written, setting)

/** A kept medicine as it stands in the form that corrects it. */
export const writeMedication = (medication: Medication): WrittenMedication => ({
  name: medication.name,
  drugClass: medication.drugClass ?? '',
  startedOn: medication.startedOn,
  stoppedOn: medication.stoppedOn ?? '',
  ...writeNote(medication),
})
