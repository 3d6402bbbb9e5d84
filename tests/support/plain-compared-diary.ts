import type { ComparedDiary } from '@/lib/data/compared-cramps'
import { comparedMoments, mostCompared, type FirstCramp } from '@/lib/domain/comparison/compared-moments'
import { windowHours, type Before } from '@/lib/domain/comparison/before'
import type { FactorSetting } from '@/lib/domain/comparison/factor'
import { trainingBeforeDays, trainingCalendar } from '@/lib/domain/comparison/training-calendar'
import { dayOf, logsItsDay, momentOf, type Cramp, type Entry, type Exercise } from '@/lib/domain/entry'
import { knownMass } from '@/lib/domain/hydration/known-mass'
import { sweatProfile, usualSweatDays } from '@/lib/domain/hydration/sweat-profile'
import { dateMedication, wasTaken } from '@/lib/domain/measures/dated-medication'
import type { OwnItem } from '@/lib/domain/own-item'
import { dayStartOf, type Profile } from '@/lib/domain/profile'
import { classesOf } from '@/lib/domain/reference/medicine-recognition'
import { epochMs, type EpochMs } from '@/lib/domain/time/instant'
import { addDays, dayNumber, type LocalDate } from '@/lib/domain/time/local-date'
import { todayIn } from '@/lib/domain/time/time-zone'
import { plainBefore, plainDiary } from './plain-before'

/** A diary as of a moment. */
export type Judged = {
  entries: readonly Entry[]
  profile: Profile
  items: readonly OwnItem[]
  now: EpochMs
}

const momentMs = (entry: Entry): EpochMs => {
  const moment = momentOf(entry)
  return moment === null ? 0 : epochMs(moment)
}

/** Earliest first, those of one moment by their ids. */
const inOrder = (one: Entry, other: Entry): number =>
  momentMs(one) - momentMs(other) || (one.id < other.id ? -1 : 1)

const ofKind = <Kind extends Entry['kind']>(entries: readonly Entry[], kind: Kind) =>
  entries.filter((entry): entry is Extract<Entry, { kind: Kind }> => entry.kind === kind)

const daysOf = (entries: readonly Entry[], dayStartsAt: string): LocalDate[] =>
  [...new Set(entries.map(entry => dayOf(entry, dayStartsAt)))].toSorted()

/** The first cramp of each day, the newest day first. */
function firstCramps(cramps: readonly Cramp[], dayStartsAt: string): FirstCramp[] {
  const firsts = new Map<LocalDate, FirstCramp>()
  for (const cramp of cramps.toSorted(inOrder)) {
    const { id, startedAt, timeZone } = cramp
    const day = dayOf(cramp, dayStartsAt)
    if (!firsts.has(day)) firsts.set(day, { id, day, startedAt, timeZone })
  }
  return [...firsts.values()].toSorted((one, other) => (one.day < other.day ? 1 : -1))
}

/** What stands of the person today, besides the windows. */
function settingOf({ entries, profile, items, now }: Judged, moments: readonly Before[]): FactorSetting {
  const dayStartsAt = dayStartOf(profile)
  const today = todayIn(profile.timeZone, now, dayStartsAt)
  const on = dayNumber(today)
  const isBefore = (entry: Entry) => dayOf(entry, dayStartsAt) <= today
  const measured = ofKind(entries, 'measurement')
    .filter(isBefore)
    .flatMap(entry => {
      const { massKg, id } = entry
      return massKg === undefined ? [] : [{ massKg, entryId: id, on: dayOf(entry, dayStartsAt), entry }]
    })
    .toSorted((one, other) =>
      one.on === other.on ? inOrder(other.entry, one.entry) : one.on < other.on ? 1 : -1,
    )
    .map(({ massKg, entryId, on: day }) => ({ massKg, entryId, on: day }))
  const medicines = ofKind(entries, 'medication')
  const taken = medicines.filter(medicine => wasTaken(dateMedication(medicine), { from: on, to: on }))
  const sessions = ofKind(entries, 'exercise')
  const weighedFrom = addDays(today, 1 - usualSweatDays)
  const diary = {
    dayStartsAt,
    sessions,
    routines: ofKind(entries, 'routine').filter(
      ({ measure }) => measure !== 'stretch' && measure !== 'strength',
    ),
    loggedDays: daysOf(entries.filter(logsItsDay), dayStartsAt),
  }
  const days = [today, ...moments.map(({ day }) => day)].toSorted()
  return {
    profile,
    told: {
      conditions: profile.conditions ?? [],
      drugClasses: [...new Set(taken.flatMap(medicine => classesOf(medicine)))],
    },
    mass: knownMass(measured, profile),
    rates: sweatProfile(
      sessions
        .filter(session => isWeighed(session) && isBefore(session))
        .filter(session => dayOf(session, dayStartsAt) >= weighedFrom),
    ),
    items,
    routines: diary.routines,
    medicinesBegun: daysOf(medicines, dayStartsAt).filter(day => day <= today),
    training: trainingCalendar(
      diary,
      addDays(days.at(0) ?? today, -trainingBeforeDays),
      days.at(-1) ?? today,
    ),
  }
}

const isWeighed = ({ massBeforeKg, massAfterKg, planned }: Exercise): boolean =>
  planned !== true && massBeforeKg !== undefined && massAfterKg !== undefined

/** In how many of the times before a tag was used, the most used first. */
function tagsByUse(moments: readonly Before[]): string[] {
  const used = moments.map(({ stretches }) => new Set(windowHours.flatMap(hours => stretches[hours].tags)))
  const uses = (tag: string): number => used.filter(tags => tags.has(tag)).length
  return [...new Set(used.flatMap(tags => [...tags]))].toSorted(
    (one, other) => uses(other) - uses(one) || (one < other ? -1 : 1),
  )
}

/** What `loadComparedCramps` gives, from a plain list of entries by counting one after the other. */
export function plainComparedDiary(judged: Judged): ComparedDiary {
  const { entries, profile, items, now } = judged
  const dayStartsAt = dayStartOf(profile)
  const cramps = ofKind(entries, 'cramp')
  const all = firstCramps(
    cramps.filter(cramp => momentMs(cramp) <= now),
    dayStartsAt,
  )
  const crampDays = new Set(daysOf(cramps, dayStartsAt))
  const diary = plainDiary(entries, items)
  const compared = comparedMoments(all.slice(0, mostCompared), { crampDays, now }).map(set => ({
    first: set.cramp,
    cramp: plainBefore(diary, set.moment),
    referents: set.referents.map(referent => plainBefore(diary, referent)),
  }))
  const moments = compared.flatMap(({ cramp, referents }) => [cramp, ...referents])
  return {
    cramps: compared,
    isCut: all.length > mostCompared,
    setting: settingOf(judged, moments),
    tags: tagsByUse(moments),
  }
}
