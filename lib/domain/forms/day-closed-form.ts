import type { DayClosed } from '../entry'
import type { Read } from '../problem'
import { readPastDate } from './date-box'
import {
  answerOf,
  formReading,
  readForm,
  yesNoOf,
  type Draft,
  type EntryFormOf,
  type FormSetting,
  type YesNo,
} from './form-reading'
import { readNote, writeNote } from './noted'

/** A closed day as it stands in the form; `on` is the text of a date box. */
export type WrittenDayClosed = {
  on: string
  cramps: DayClosed['cramps'] | ''
  hot: YesNo
  note: string
  tags: string
}

export const blankDayClosed: WrittenDayClosed = { on: '', cramps: '', hot: '', note: '', tags: '' }

function draftDayClosed(written: WrittenDayClosed, setting: FormSetting): Draft {
  const { problems, take, need, refuse } = formReading()
  const on = need(
    'on',
    readPastDate(written.on, setting, 'This day has not come yet. Check the date.'),
    'Choose the day.',
  )
  if (written.cramps === '') refuse('cramps', 'Choose what the day was like.')
  const candidate = {
    id: setting.id,
    on,
    cramps: written.cramps === '' ? undefined : written.cramps,
    hot: yesNoOf(written.hot),
    ...readNote(written, take),
  }
  return { problems, candidate }
}

/** How the form of a closed day is read. */
export const dayClosedForm: EntryFormOf<'day-closed', WrittenDayClosed> = {
  kind: 'day-closed',
  draft: draftDayClosed,
}

/** A closed day from what was written: the day, and whether it had no cramps or all of them are logged. */
export const readDayClosed = (written: WrittenDayClosed, setting: FormSetting): Read<DayClosed> =>
  readForm(dayClosedForm, written, setting)

/** A kept closed day as it stands in the form that corrects it. */
export const writeDayClosed = (closed: DayClosed): WrittenDayClosed => ({
  on: closed.on,
  cramps: closed.cramps,
  hot: answerOf(closed.hot),
  ...writeNote(closed),
})
