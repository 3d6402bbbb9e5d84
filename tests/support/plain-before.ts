import { windowHours, type Before, type KnownAmount, type Stretch } from '@/lib/domain/comparison/before'
import type { Moment } from '@/lib/domain/comparison/compared-moments'
import { momentOf, type Entry, type Exercise, type Fluid, type Food } from '@/lib/domain/entry'
import { alcoholGPerMl } from '@/lib/domain/nutrition/alcohol'
import { consumedOf, type ItemOf } from '@/lib/domain/nutrition/day-minerals'
import { itemOfPerson } from '@/lib/domain/nutrition/item-of'
import { perMineral } from '@/lib/domain/nutrition/mineral'
import { figuresOfDrink } from '@/lib/domain/nutrition/serving'
import type { OwnItem } from '@/lib/domain/own-item'
import { epochMs, type EpochMs } from '@/lib/domain/time/instant'
import { withoutDust } from '@/lib/domain/without-dust'

const hourMs = 3_600_000

/** An entry beside its moment, so that a moment is read once. */
type Timed = { entry: Entry; at: EpochMs }

/** A plain list of entries that the time before moments is counted from, one entry after the other. */
export type PlainDiary = { timed: readonly Timed[]; itemOf: ItemOf }

/** Puts entries in order of their moments; medicines, visits and closed days have none. */
export function plainDiary(entries: readonly Entry[], items: readonly OwnItem[]): PlainDiary {
  const timed = entries.flatMap(entry => {
    const moment = momentOf(entry)
    return moment === null ? [] : [{ entry, at: epochMs(moment) }]
  })
  return {
    timed: timed.toSorted((one, other) => one.at - other.at || (one.entry.id < other.entry.id ? -1 : 1)),
    itemOf: itemOfPerson(items),
  }
}

/** Place of the first entry at the moment or later. */
function firstFrom(timed: readonly Timed[], at: EpochMs): number {
  let [low, high] = [0, timed.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((timed[middle]?.at ?? Infinity) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** What was logged from so many hours before a moment to so many hours before it: the earlier end included, the later one not. */
const between = ({ timed }: PlainDiary, at: EpochMs, from: number, to: number): Timed[] =>
  timed.slice(firstFrom(timed, at - from * hourMs), firstFrom(timed, at - to * hourMs))

const amount = (parts: readonly (number | null)[]): KnownAmount => ({
  known: withoutDust(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)),
  unknown: parts.filter(part => part === null).length,
})

const isDrink = (entry: Entry): entry is Fluid => entry.kind === 'fluid'
const isFood = (entry: Entry): entry is Food => entry.kind === 'food'
const isDone = (entry: Entry): entry is Exercise => entry.kind === 'exercise' && entry.planned !== true

/** Whether an entry shows that the diary was kept: made by hand, and no cramp, sign, medicine, visit or closed day. */
function showsKept(entry: Entry): boolean {
  if (entry.kind === 'exercise') return isDone(entry) && entry.source === undefined
  return isDrink(entry) || isFood(entry) || entry.kind === 'routine' || entry.kind === 'measurement'
}

function stretchOf(logged: readonly Timed[], at: EpochMs, itemOf: ItemOf): Stretch {
  const entries = logged.map(({ entry }) => entry)
  const drinks = entries
    .filter(isDrink)
    .filter(({ until }) => until === undefined || epochMs(until) <= at)
    .map(entry => ({ entry, item: itemOf('drink', entry.beverageId) }))
  const foods = entries.filter(isFood).map(food => consumedOf(food, itemOf))
  const figures = drinks.map(({ entry, item }) => figuresOfDrink(entry, item))
  const consumed = [...drinks.map(({ entry }) => consumedOf(entry, itemOf)), ...foods]
  const stretches = entries.flatMap(one => (one.kind === 'routine' && one.measure === 'stretch' ? [one] : []))
  const kept = entries.filter(showsKept)
  const fluid = drinks.map(({ entry }, index) => (figures[index]?.countsAsFluid ? entry.volumeMl : 0))
  return {
    drinks: drinks.length,
    fluidMl: fluid.reduce((sum, ml) => sum + ml, 0),
    caffeineMg: amount(figures.map(({ caffeineMg }) => caffeineMg)),
    alcoholG: amount(drinks.map(({ entry, item }) => item && (alcoholGPerMl(item) ?? 0) * entry.volumeMl)),
    minerals: perMineral(mineral => amount(consumed.map(({ mg }) => mg[mineral]))),
    eatenAt: foods.flatMap(({ part, entry }) => (part === 'food' ? [epochMs(entry.at)] : [])),
    stretches: stretches.length,
    stretchesTold: stretches.filter(({ bouncing }) => bouncing !== undefined).length,
    stretchesBounced: stretches.filter(({ bouncing }) => bouncing === true).length,
    loggedAt: logged.flatMap(({ entry, at: moment }) => (showsKept(entry) ? [moment] : [])),
    tags: [...new Set(kept.flatMap(({ tags }) => tags ?? []))].toSorted(),
  }
}

/** What is known of the time before a moment, counted entry by entry: what `loadBefore` and the sessions beside it give. */
export function plainBefore(diary: PlainDiary, { at, day }: Moment): Before {
  const part = (from: number, to: number) => stretchOf(between(diary, at, from, to), at, diary.itemOf)
  const [first, second, third, fourth] = windowHours
  const all = between(diary, at, fourth, 0)
  const lastDay = between(diary, at, third, 0)
  const cramp = all.findLast(({ entry }) => entry.kind === 'cramp')
  return {
    at,
    day,
    stretches: {
      2: part(first, 0),
      6: part(second, first),
      24: part(third, second),
      48: part(fourth, third),
    },
    sessions: all.flatMap(({ entry }) => (isDone(entry) ? [entry] : [])),
    sleepHours: lastDay.reduce<number | null>(
      (hours, { entry }) => (entry.kind === 'measurement' ? (entry.sleepHours ?? hours) : hours),
      null,
    ),
    crampedAt: cramp?.at ?? null,
  }
}
