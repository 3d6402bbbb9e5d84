import type { Consultation } from '../entry'
import type { Read } from '../problem'
import { readPastDate } from './date-box'
import {
  formReading,
  readForm,
  readText,
  type Draft,
  type EntryFormOf,
  type FormSetting,
} from './form-reading'
import { readNote, writeNote } from './noted'

/** A visit to a clinician as it stands in the form: `on` is the text of a date box, `ruleIds` the notices it was about. */
export type WrittenConsultation = {
  on: string
  ruleIds: string[]
  where: string
  outcome: string
  note: string
  tags: string
}

export const blankConsultation: WrittenConsultation = {
  on: '',
  ruleIds: [],
  where: '',
  outcome: '',
  note: '',
  tags: '',
}

function draftConsultation(written: WrittenConsultation, setting: FormSetting): Draft {
  const { problems, take, need } = formReading()
  const candidate = {
    id: setting.id,
    on: need(
      'on',
      readPastDate(written.on, setting, 'This visit would be later than today. Log it afterwards.'),
      'Choose the day of the visit.',
    ),
    ruleIds: written.ruleIds,
    where: take('where', readText(written.where, 200)),
    outcome: take('outcome', readText(written.outcome, 2000)),
    ...readNote(written, take),
  }
  return { problems, candidate }
}

/** How the form of a visit is read. */
export const consultationForm: EntryFormOf<'consultation', WrittenConsultation> = {
  kind: 'consultation',
  draft: draftConsultation,
}

/** A visit from what was written: its day is needed. */
export const readConsultation = (written: WrittenConsultation, setting: FormSetting): Read<Consultation> =>
  readForm(consultationForm, written, setting)

/** A kept visit as it stands in the form that corrects it. */
export const writeConsultation = (visit: Consultation): WrittenConsultation => ({
  on: visit.on,
  ruleIds: [...visit.ruleIds],
  where: visit.where ?? '',
  outcome: visit.outcome ?? '',
  ...writeNote(visit),
})
