import { againAt, type AgainThing } from '@/lib/domain/again'
import type { Consultation, DayClosed, Entry, Fluid } from '@/lib/domain/entry'
import {
  blankConsultation,
  readConsultation,
  type WrittenConsultation,
} from '@/lib/domain/forms/consultation-form'
import { newId, type Id } from '@/lib/domain/id'
import type { OpenDrink } from '@/lib/domain/open-drink'
import type { Read } from '@/lib/domain/problem'
import type { EpochMs } from '@/lib/domain/time/instant'
import type { LocalDate } from '@/lib/domain/time/local-date'
import { instantIn, todayIn, type DayClock, type TimeZone } from '@/lib/domain/time/time-zone'
import type { Language } from '@/lib/domain/words/language'
import { formSender, type FormSender } from '@/lib/outbox/form-sender'
import type { Outbox } from '@/lib/outbox/outbox'
import { deviceZone } from './device-zone'

/** A drink taken at this moment, where the device says it is; in the person's own zone when it names none we know. */
export function drinkNow(drink: { beverageId: string; volumeMl: number }, home: TimeZone): Fluid {
  const timeZone = deviceZone(home)
  return { kind: 'fluid', id: newId(), at: instantIn(timeZone, Date.now()), timeZone, ...drink }
}

/** A drink that is started at this moment, and the id to look at it with before it is kept. */
export const startNow = (
  drink: { beverageId: string; volumeMl: number },
  home: TimeZone,
): { drink: OpenDrink; id: Id } => {
  const timeZone = deviceZone(home)
  return { drink: { ...drink, startedAt: instantIn(timeZone, Date.now()), timeZone }, id: newId() }
}

/** Something that was logged before, again at this moment, where the device says it is. */
export const againNow = (thing: AgainThing, home: TimeZone): Entry =>
  againAt(thing, newId(), Date.now(), deviceZone(home))

/** "No cramps today." */
export const noCrampsOn = (on: LocalDate): DayClosed => ({
  kind: 'day-closed',
  id: newId(),
  on,
  cramps: 'none',
})

/** Whether the person's calendar day has changed since a screen was drawn on a day. */
export const isOver = (drawnOn: LocalDate, clock: DayClock, now: EpochMs = Date.now()): boolean =>
  todayIn(clock.timeZone, now, clock.dayStartsAt) !== drawnOn

/** The person's calendar day at this moment. */
export const todayOf = ({ timeZone, dayStartsAt }: DayClock, now: EpochMs = Date.now()): LocalDate =>
  todayIn(timeZone, now, dayStartsAt)

/** What sends a visit, however often it is tried, once. */
export const visitSender = (outbox: Outbox): FormSender<Consultation> => formSender<Consultation>(outbox)

/** A visit about notices as it was written; its day may not be later than that of this moment where the person lives. */
export const visitAbout = (
  written: Pick<WrittenConsultation, 'on' | 'ruleIds' | 'where' | 'outcome'>,
  id: Id,
  { timeZone }: DayClock,
  language: Language,
  now: EpochMs = Date.now(),
): Read<Consultation> =>
  readConsultation(
    { ...blankConsultation, ...written },
    {
      id,
      now,
      zone: timeZone,
      units: { volume: 'ml', mass: 'kg', temperature: 'C' },
      language,
    },
  )
