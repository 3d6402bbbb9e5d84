import * as z from 'zod'
import { entryFields } from './entry-fields'
import { oneOf, orNull, text } from './fields'
import type { EpochMs } from './time/instant'
import { localDateSchema, type LocalDate } from './time/local-date'
import { todayIn, type DayClock } from './time/time-zone'

export const drugClasses = [
  'laba',
  'saba',
  'thiazide-diuretic',
  'loop-diuretic',
  'potassium-sparing-diuretic',
  'statin',
  'ace-inhibitor',
  'arb',
  'calcium-channel-blocker',
  'beta-blocker',
  'raloxifene',
  'oestrogen',
  'teriparatide',
  'iv-iron',
  'cholinesterase-inhibitor',
  'nsaid',
  'trimethoprim',
  'heparin',
  'lithium',
  'chemotherapy',
  'corticosteroid',
  'tolcapone',
  'imatinib',
  'other',
] as const

export type DrugClass = (typeof drugClasses)[number]

/** A medicine and the dates it was taken between; without `stoppedOn` it is still taken. Does not log a day. */
export const medicationSchema = z.strictObject({
  kind: z.literal('medication'),
  ...entryFields,
  name: text(200),
  drugClass: orNull(oneOf(drugClasses)),
  startedOn: localDateSchema,
  stoppedOn: orNull(localDateSchema),
})

/** Whether a medicine is taken on a date: a last day on or before it has ended it. One that starts later counts as taken. */
export const isTaken = ({ stoppedOn }: { stoppedOn?: LocalDate }, on: LocalDate): boolean =>
  stoppedOn === undefined || stoppedOn > on

/** A medicine whose last day is the person's day at this moment, which begins at their day start. */
export const endedOnDayOf = <M extends { startedOn: LocalDate }>(
  medication: M,
  { timeZone, dayStartsAt }: DayClock,
  now: EpochMs,
): M & { stoppedOn: LocalDate } => ({ ...medication, stoppedOn: todayIn(timeZone, now, dayStartsAt) })
