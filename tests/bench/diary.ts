import { entrySchema, type Entry } from '@/lib/domain/entry'
import { addDays, type LocalDate } from '@/lib/domain/time/local-date'

/** Chance that is the same in every run: mulberry32, a public-domain generator of 32-bit numbers, from 0 to under 1. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Water, coffee, tea, sports drink. */
const drinks = [
  'FNDDS-94000100',
  'FNDDS-94000100',
  'FNDDS-94100100',
  'FNDDS-92410210',
  'FNDDS-92101000',
  'FNDDS-92101610',
  'FNDDS-92101900',
  'FNDDS-92302000',
  'FNDDS-95320200',
] as const

/** From bananas to macaroni. */
const foods = [
  'SR28-09040',
  'SR28-09286',
  'SR28-11011',
  'SR28-12167',
  'SR28-01228',
  'SR28-08089',
  'SR28-15235',
  'SR28-07072',
  'SR28-22960',
] as const
const running = '12150'
const muscles = ['hamstring', 'calf', 'foot', 'quadriceps'] as const

/** So many entries of each kind, spread evenly over the days. */
export type DiarySize = { days: number; drinks: number; foods: number; workouts: number; cramps: number }

export const tenYears: DiarySize = { days: 3652, drinks: 36_500, foods: 10_000, workouts: 2500, cramps: 1500 }

/** A thirtieth of a year of the same life: what one month of it holds. */
export const oneMonth: DiarySize = { days: 30, drinks: 300, foods: 82, workouts: 21, cramps: 12 }

/** An invented diary that ends with `today`, the same for the same seed: every entry passed the gate. */
export function inventDiary(size: DiarySize, today: LocalDate, seed = 1): Entry[] {
  const chance = seeded(seed)
  const whole = (from: number, to: number): number => from + Math.floor(chance() * (to - from + 1))
  const one = <T>(list: readonly T[]): T => list[whole(0, list.length - 1)] as T
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => whole(0, 15).toString(16)).join('')
  const id = (): string => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`
  const moment = (index: number, count: number): string => {
    const day = addDays(today, Math.floor((index * size.days) / count) - size.days + 1)
    const isToday = day === today
    return `${day}T${String(isToday ? 0 : whole(6, 21)).padStart(2, '0')}:${String(isToday ? 0 : whole(0, 59)).padStart(2, '0')}:00Z`
  }
  const times = (count: number, entry: (at: string) => object): object[] =>
    Array.from({ length: count }, (_, index) => ({
      id: id(),
      timeZone: 'UTC',
      ...entry(moment(index, count)),
    }))
  return [
    ...times(size.drinks, at => ({
      kind: 'fluid',
      at,
      beverageId: one(drinks),
      volumeMl: whole(15, 50) * 10,
    })),
    ...times(size.foods, at => ({ kind: 'food', at, foodId: one(foods), grams: whole(30, 300) })),
    ...times(size.workouts, startedAt => ({
      kind: 'exercise',
      startedAt,
      durationMinutes: whole(20, 110),
      activityId: running,
      effort: whole(3, 9),
    })),
    ...times(size.cramps, startedAt => ({
      kind: 'cramp',
      startedAt,
      muscle: one(muscles),
      side: one(['left', 'right']),
      severity: whole(2, 8),
      durationSeconds: whole(20, 200),
      context: one(['asleep', 'after-exercise', 'at-rest']),
      sleepDisturbed: chance() < 0.3,
      signs: [],
      signsAsked: ['weakness', 'numbness', 'dark-urine'],
      relieved: true,
    })),
  ].map(entry => entrySchema.parse(entry))
}
