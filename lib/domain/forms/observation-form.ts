import type { Observation } from '../entry'
import type { Muscle, Side } from '../muscle'
import type { Read } from '../problem'
import { signs as allSigns, type Sign } from '../sign'
import {
  formReading,
  inOrder,
  readForm,
  type Draft,
  type EntryFormOf,
  type FormSetting,
} from './form-reading'
import { readNote, writeNote } from './noted'
import { blankWhen, keptWhen, readWhen, type WrittenWhen } from './when'

/** A sign without a cramp as it stands in the form. `signsAnswered`: in groups that were answered as a whole. */
export type WrittenObservation = {
  when: WrittenWhen
  signs: Sign[]
  signsAnswered: Sign[]
  muscle: Muscle | ''
  side: Side | ''
  note: string
  tags: string
}

export const blankObservation: WrittenObservation = {
  when: blankWhen,
  signs: [],
  signsAnswered: [],
  muscle: '',
  side: '',
  note: '',
  tags: '',
}

function draftObservation(written: WrittenObservation, setting: FormSetting): Draft {
  const { problems, take, refuse } = formReading()
  const when = readWhen(written.when, setting, 'This would be')
  if (!when.ok) problems.push(...when.problems)
  const signs = inOrder(allSigns, written.signs)
  const asked = inOrder(allSigns, [...written.signs, ...written.signsAnswered])
  if (asked.length === 0) refuse('signs', 'Tick what you noticed, or say that there was nothing.')
  const candidate = {
    id: setting.id,
    ...(when.ok ? { at: when.value.at, timeZone: when.value.timeZone } : {}),
    signs,
    signsAsked: asked.length === 0 ? undefined : asked,
    muscle: written.muscle === '' ? undefined : written.muscle,
    side: written.side === '' ? undefined : written.side,
    ...readNote(written, take),
  }
  return { problems, candidate }
}

/** How the form of a sign without a cramp is read. */
export const observationForm: EntryFormOf<'observation', WrittenObservation> = {
  kind: 'observation',
  draft: draftObservation,
}

/** A sign without a cramp from what was written: at least one answer is needed; what is left open is kept as not asked. */
export const readObservation = (written: WrittenObservation, setting: FormSetting): Read<Observation> =>
  readForm(observationForm, written, setting)

/** A kept observation as it stands in the form that corrects it. */
export const writeObservation = (observation: Observation): WrittenObservation => ({
  when: keptWhen({ at: observation.at, timeZone: observation.timeZone }),
  signs: [...observation.signs],
  signsAnswered: [...(observation.signsAsked ?? [])],
  muscle: observation.muscle ?? '',
  side: observation.side ?? '',
  ...writeNote(observation),
})
