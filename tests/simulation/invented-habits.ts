import { chance, type Chance } from '@/lib/domain/demo/chance'
import type { Entry } from '@/lib/domain/entry'
import { idSchema, type Id } from '@/lib/domain/id'
import { instantSchema, type Instant } from '@/lib/domain/time/instant'
import { addDays, localDateSchema, weekday, type LocalDate } from '@/lib/domain/time/local-date'
import { timeZoneSchema } from '@/lib/domain/time/time-zone'
import { bell, moods } from './luck'

/** The first of the days. */
export const firstDay: LocalDate = localDateSchema.parse('2025-01-01')

const timeZone = timeZoneSchema.parse('UTC')

const known = new Map<number, Instant>()

/** A moment by the minutes since the first day began. */
export function momentAt(minutes: number): Instant {
  const before = known.get(minutes)
  if (before !== undefined) return before
  const ofDay = ((minutes % 1440) + 1440) % 1440
  const date = addDays(firstDay, (minutes - ofDay) / 1440)
  const [hour, minute] = [Math.floor(ofDay / 60), ofDay % 60].map(part => String(part).padStart(2, '0'))
  const moment = instantSchema.parse(`${date}T${String(hour)}:${String(minute)}:00Z`)
  known.set(minutes, moment)
  return moment
}

/** Something that was done, and when, in minutes since the first day began. */
export type Done = { at: number; entry: Entry }

const ids: Id[] = []

/** Makes entries, each of a diary with an id of its own. */
export function maker() {
  let made = 0
  const id = (): Id => {
    made += 1
    return (ids[made] ??= idSchema.parse(`00000000-0000-4000-a000-${made.toString(16).padStart(12, '0')}`))
  }
  const moment = (at: number) => ({ id: id(), at: momentAt(at), timeZone })
  const session = (at: number) => ({ id: id(), startedAt: momentAt(at), timeZone })
  return {
    drink: (at: number, beverageId: string, volumeMl: number): Done => ({
      at,
      entry: { kind: 'fluid', ...moment(at), beverageId, volumeMl },
    }),
    food: (at: number, foodId: string, grams: number): Done => ({
      at,
      entry: { kind: 'food', ...moment(at), foodId, grams },
    }),
    stretch: (at: number, fields: { bouncing?: boolean; tags?: string[] }): Done => ({
      at,
      entry: { kind: 'routine', ...moment(at), measure: 'stretch', ...fields },
    }),
    sleep: (at: number, sleepHours: number, tags: string[]): Done => ({
      at,
      entry: { kind: 'measurement', ...moment(at), sleepHours, ...(tags.length > 0 && { tags }) },
    }),
    train: (at: number, durationMinutes: number, fields: Partial<Trained>): Done => ({
      at,
      entry: { kind: 'exercise', ...session(at), durationMinutes, ...fields },
    }),
    cramp: (at: number): Done => ({
      at,
      entry: { kind: 'cramp', ...session(at), muscle: 'calf', side: 'left', context: 'at-rest' },
    }),
    medicine: (day: number, name: string): Done => ({
      at: day * 1440,
      entry: { kind: 'medication', id: id(), name, startedOn: addDays(firstDay, day) },
    }),
  }
}

export type Maker = ReturnType<typeof maker>

type Trained = {
  activityId: string
  effort: number
  inHeat: boolean
  warmUpMinutes: number
  coolDownMinutes: number
}

const water = 'FNDDS-94000100'
const coffee = 'FNDDS-92101000'
const drinks = {
  water,
  coffee,
  tea: 'FNDDS-92302000',
  beer: 'FNDDS-93101000',
  wine: 'FNDDS-93401010',
} as const

/** What a person drinks most of. */
export const plainWater = water

const meals = [
  ['SR28-08121', 'SR28-01256', 'SR28-18075'],
  ['FNDDS-27540030', 'FNDDS-41603010', 'SR28-15237'],
  ['FNDDS-41603010', 'SR28-15237', 'FNDDS-27540030'],
] as const
const extras = ['SR28-09202', 'SR28-12061', 'SR28-09003'] as const

/** What makes people differ, drawn once for each. */
function traitsOf(luck: Chance) {
  const between = (from: number, to: number) => from + luck.next() * (to - from)
  return {
    glasses: between(3.5, 7),
    glassMl: luck.whole(200, 330),
    coffees: between(0.5, 2.8),
    alcohol: between(0.05, 0.45),
    sleepHours: between(6, 7.6),
    eating: between(0.75, 1.3),
    trains: between(0.25, 0.6),
    minutes: between(35, 75),
    stretches: between(0.3, 0.7),
    bounces: between(0.1, 0.4),
    tags: between(0.1, 0.4),
  }
}

/** How likely something is on a day: more with a mood for it. */
const share = (usual: number, mood: number): number => {
  const odds = (usual / (1 - usual)) * Math.exp(mood)
  return odds / (1 + odds)
}

/**
 * What an invented person drinks, eats, trains, sleeps and takes on so many days, in order: with weekdays, a season, and moods
 * that last for days. Nothing of it knows of a cramp.
 */
export function inventHabits(make: Maker, days: number, ...seed: readonly (string | number)[]): Done[] {
  const luck = chance('habits', ...seed)
  const traits = traitsOf(luck)
  const mood = {
    thirst: moods(luck, days, 0.5),
    party: moods(luck, days, 0.3),
    sport: moods(luck, days, 0.6),
    stress: moods(luck, days, 0.7),
    night: moods(luck, days, 0.3),
    appetite: moods(luck, days, 0.4),
  }
  const medicines = Array.from({ length: luck.whole(2, 5) }, (_, index) =>
    make.medicine(luck.whole(0, days - 1), `Tablet ${String(index)}`),
  )
  const done = Array.from({ length: days }, (_, day) => {
    const of = (moodOf: readonly number[]) => moodOf[day] ?? 0
    const today: Today = {
      luck,
      make,
      traits,
      at: (hour: number, spread = 40) => day * 1440 + Math.round(hour * 60 + luck.whole(-spread, spread)),
      isWeekend: weekday(addDays(firstDay, day)) >= 6,
      weekday: weekday(addDays(firstDay, day)),
      summer: -Math.cos((2 * Math.PI * (day + 10)) / 365),
      mood: {
        thirst: of(mood.thirst),
        party: of(mood.party),
        sport: of(mood.sport),
        stress: of(mood.stress),
        night: of(mood.night),
        appetite: of(mood.appetite),
      },
    }
    return [...drunkOn(today), ...eatenOn(today), ...trainedOn(today), ...sleptAndStretchedOn(today)]
  })
  return [...medicines, ...done.flat()].toSorted((one, other) => one.at - other.at)
}

type Today = {
  luck: Chance
  make: Maker
  traits: ReturnType<typeof traitsOf>
  at: (hour: number, spread?: number) => number
  isWeekend: boolean
  weekday: number
  summer: number
  mood: Record<'thirst' | 'party' | 'sport' | 'stress' | 'night' | 'appetite', number>
}

function drunkOn({ luck, make, traits, at, isWeekend, weekday: day, summer, mood }: Today): Done[] {
  const glasses = Math.max(1, Math.round(traits.glasses + 1.3 * mood.thirst + summer + 0.6 * bell(luck)))
  const cups = Math.max(0, Math.round(traits.coffees + (isWeekend ? -0.5 : 0.2) + 0.6 * mood.stress))
  const party = traits.alcohol * (day >= 5 ? 1.8 : 0.7)
  return [
    ...Array.from({ length: glasses }, (_, index) =>
      make.drink(at(8 + (13 * index) / glasses), water, traits.glassMl + luck.whole(-50, 50)),
    ),
    ...Array.from({ length: cups }, (_, index) => make.drink(at(7.5 + 2.5 * index), coffee, 240)),
    ...(luck.once(0.5) ? [make.drink(at(16), drinks.tea, 240)] : []),
    ...(luck.once(share(Math.min(0.85, party), mood.party))
      ? [make.drink(at(20.5), luck.once(0.5) ? drinks.beer : drinks.wine, luck.whole(15, 50) * 10)]
      : []),
  ]
}

function eatenOn({ luck, make, traits, at, isWeekend, mood }: Today): Done[] {
  const grams = () => Math.round(traits.eating * (230 + 60 * mood.appetite + 50 * bell(luck)))
  const hours = isWeekend ? [9.5, 13.5, 19.5] : [7.5, 12.75, 19]
  const eaten = meals.map((foods, index) =>
    make.food(at(hours[index] ?? 12), luck.one(foods), Math.max(60, grams())),
  )
  return luck.once(0.5) ? [...eaten, make.food(at(16), luck.one(extras), luck.whole(30, 140))] : eaten
}

function trainedOn({ luck, make, traits, at, weekday: day, summer, mood }: Today): Done[] {
  const isUsual = day === 2 || day === 4 || day === 7
  if (!luck.once(share(isUsual ? Math.min(0.85, traits.trains * 1.4) : traits.trains * 0.6, mood.sport)))
    return []
  const minutes = Math.round(traits.minutes * Math.exp(0.35 * bell(luck)) * (day === 7 ? 1.4 : 1))
  const fields = {
    activityId: luck.once(0.75) ? '12050' : '01015',
    effort: Math.min(10, Math.max(1, Math.round(5 + 1.7 * bell(luck)))),
    inHeat: luck.once(share(0.2, 2 * summer)),
    warmUpMinutes: luck.once(0.55) ? 10 : 0,
    coolDownMinutes: luck.once(0.45) ? 8 : 0,
  }
  return [make.train(at(day >= 6 ? 10 : 18), Math.max(10, minutes), fields)]
}

function sleptAndStretchedOn({ luck, make, traits, at, isWeekend, mood }: Today): Done[] {
  const hours = traits.sleepHours + (isWeekend ? 0.5 : -0.2) + 0.9 * mood.night + 0.4 * bell(luck)
  const tags = [
    ...(isWeekend ? [] : luck.once(0.9) ? ['work'] : []),
    ...(luck.once(share(traits.tags, 1.5 * mood.stress)) ? ['stress'] : []),
    ...(luck.once(share(traits.tags, mood.sport)) ? ['garden'] : []),
    ...(luck.once(0.15) ? ['travel'] : []),
  ]
  const slept = make.sleep(at(7), Math.min(12, Math.max(2, Math.round(hours * 4) / 4)), tags)
  if (!luck.once(share(traits.stretches, mood.sport))) return [slept]
  return [slept, make.stretch(at(21), { bouncing: luck.once(traits.bounces) })]
}
