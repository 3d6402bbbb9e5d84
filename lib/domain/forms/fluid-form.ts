import type { Fluid } from '../entry'
import type { Read } from '../problem'
import { epochMs } from '../time/instant'
import { formReading, readForm, type Draft, type EntryFormOf, type FormSetting } from './form-reading'
import { readNote, writeNote } from './noted'
import { readVolume, writeVolume, type Spelling } from './units'
import { blankWhen, keptWhen, minutesLater, readWhen, type Moment, type WrittenWhen } from './when'
import { readWhole, type FieldRead } from './written-number'

/** A drink as it stands in the form. `item` is a beverage id; `amount` is in the person's unit of volume. */
export type WrittenFluid = {
  when: WrittenWhen
  item: string
  amount: string
  /** Whole minutes from the first sip to the last; blank for a drink taken at once. */
  until: string
  /** How long a kept drink lasted to the millisecond, and its minutes as written; those minutes keep it to the letter. */
  keptUntil: { minutes: string; lastedMs: number } | null
  note: string
  tags: string
}

export const blankFluid: WrittenFluid = {
  when: blankWhen,
  item: '',
  amount: '',
  until: '',
  keptUntil: null,
  note: '',
  tags: '',
}

/** The most one drink may hold, in ml. */
export const mostMl = 5000

/** Which and how much are needed. */
function draftFluid(written: WrittenFluid, setting: FormSetting): Draft {
  const { problems, take, need, refuse } = formReading()
  const when = readWhen(written.when, setting, 'This drink would be')
  if (!when.ok) problems.push(...when.problems)
  if (written.item === '') refuse('item', 'Choose the drink.')
  const lasted = take('until', readLasted(written, setting))
  const candidate = {
    id: setting.id,
    beverageId: written.item,
    volumeMl: need('amount', readVolume(written.amount, setting, 1, mostMl), 'Write how much you drank.'),
    ...(when.ok ? { at: when.value.at, timeZone: when.value.timeZone } : {}),
    until:
      when.ok && lasted !== undefined ? take('until', finished(when.value, lasted, setting.now)) : undefined,
    ...readNote(written, take),
  }
  return { problems, candidate }
}

/** How a drink's form is read. */
export const fluidForm: EntryFormOf<'fluid', WrittenFluid> = { kind: 'fluid', draft: draftFluid }

/** A drink from what was written. */
export const readFluid = (written: WrittenFluid, setting: FormSetting): Read<Fluid> =>
  readForm(fluidForm, written, setting)

/** Minutes from the first sip to the last; a fraction for a kept drink whose minutes stand as they were written. */
const readLasted = (
  { until, keptUntil }: WrittenFluid,
  { language }: Spelling,
): FieldRead<number | undefined> =>
  keptUntil !== null && until === keptUntil.minutes
    ? { ok: true, value: keptUntil.lastedMs / 60_000 }
    : readWhole(until, language, { min: 1, max: 1440 })

function finished(start: Moment, minutes: number, now: number): FieldRead<string> {
  const end = minutesLater(start, minutes)
  return epochMs(end.at) <= now
    ? { ok: true, value: end.at }
    : { ok: false, message: 'This drink would be finished later than now. Check when it began.' }
}

/** A kept drink as it stands in the form that corrects it. */
export const writeFluid = (fluid: Fluid, spelling: Spelling): WrittenFluid => ({
  when: keptWhen({ at: fluid.at, timeZone: fluid.timeZone }),
  item: fluid.beverageId,
  amount: writeVolume(fluid.volumeMl, spelling),
  ...writeUntil(fluid),
  ...writeNote(fluid),
})

function writeUntil({ at, until }: Fluid): Pick<WrittenFluid, 'until' | 'keptUntil'> {
  if (until === undefined) return { until: '', keptUntil: null }
  const lastedMs = epochMs(until) - epochMs(at)
  const minutes = String(Math.round(lastedMs / 60_000))
  return { until: minutes, keptUntil: { minutes, lastedMs } }
}

/** A new form filled from the last drink: which and how much; never its time. */
export const fluidLike = (last: Fluid | null, spelling: Spelling): WrittenFluid =>
  last === null
    ? blankFluid
    : { ...blankFluid, item: last.beverageId, amount: writeVolume(last.volumeMl, spelling) }
