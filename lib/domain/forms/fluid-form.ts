import type { Fluid } from '../entry'
import type { Read } from '../problem'
import type { Units } from '../profile'
import { epochMs } from '../time/instant'
import { formReading, readTags, readText, throughGate, writeTags, type FormSetting } from './form-reading'
import { readVolume, writeVolume } from './units'
import { blankWhen, givenWhen, minutesLater, readWhen, type Moment, type WrittenWhen } from './when'
import { readWhole, type FieldRead } from './written-number'

/** A drink as it stands in the form. `item` is a beverage id; `amount` is in the person's unit of volume. */
export type WrittenFluid = {
  when: WrittenWhen
  item: string
  amount: string
  /** Whole minutes from the first sip to the last; blank for a drink taken at once. */
  until: string
  note: string
  tags: string
}

export const blankFluid: WrittenFluid = {
  when: blankWhen,
  item: '',
  amount: '',
  until: '',
  note: '',
  tags: '',
}

/** The most one drink may hold, in ml. */
export const mostMl = 5000

/** A drink from what was written. Which and how much are needed. */
export function readFluid(written: WrittenFluid, setting: FormSetting): Read<Fluid> {
  const { problems, take, need, refuse } = formReading()
  const when = readWhen(written.when, setting, 'This drink would be')
  if (!when.ok) problems.push(...when.problems)
  if (written.item === '') refuse('item', 'Choose the drink.')
  const lasted = take('until', readWhole(written.until, { min: 1, max: 1440 }))
  return throughGate('fluid', problems, {
    id: setting.id,
    beverageId: written.item,
    volumeMl: need(
      'amount',
      readVolume(written.amount, setting.units.volume, 1, mostMl),
      'Write how much you drank.',
    ),
    ...(when.ok ? { at: when.value.at, timeZone: when.value.timeZone } : {}),
    until:
      when.ok && lasted !== undefined ? take('until', finished(when.value, lasted, setting.now)) : undefined,
    note: take('note', readText(written.note, 5000)),
    tags: take('tags', readTags(written.tags)),
  })
}

function finished(start: Moment, minutes: number, now: number): FieldRead<string> {
  const end = minutesLater(start, minutes)
  return epochMs(end.at) <= now
    ? { ok: true, value: end.at }
    : { ok: false, message: 'This drink would be finished later than now. Check when it began.' }
}

/** A kept drink as it would stand in the form; reading it again gives the same drink, its end to the minute. */
export const writeFluid = (fluid: Fluid, units: Units): WrittenFluid => ({
  when: givenWhen({ at: fluid.at, timeZone: fluid.timeZone }),
  item: fluid.beverageId,
  amount: writeVolume(fluid.volumeMl, units.volume),
  until:
    fluid.until === undefined ? '' : String(Math.round((epochMs(fluid.until) - epochMs(fluid.at)) / 60_000)),
  note: fluid.note ?? '',
  tags: writeTags(fluid.tags),
})

/** A new form filled from the last drink: which and how much; never its time. */
export const fluidLike = (last: Fluid | null, units: Units): WrittenFluid =>
  last === null
    ? blankFluid
    : { ...blankFluid, item: last.beverageId, amount: writeVolume(last.volumeMl, units.volume) }
