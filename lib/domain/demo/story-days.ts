import { addDays, weekday, type LocalDate } from '../time/local-date'
import { timeZoneSchema, type TimeZone } from '../time/time-zone'
import { chance } from './chance'

/** How long the story is, today included. */
export const storyDays = 365

/** The parts of the year, each named by how many days ago it began; the newest last. */
export const parts = [
  { name: 'training begins', from: 364, cramps: 5 },
  { name: 'the routine is kept', from: 300, cramps: 3 },
  { name: 'the routine slips', from: 210, cramps: 4 },
  { name: 'no routine', from: 150, cramps: 4 },
  { name: 'a race is booked', from: 91, cramps: 3 },
  { name: 'more and harder', from: 60, cramps: 5 },
  { name: 'harder still', from: 27, cramps: 8 },
] as const

export type PartName = (typeof parts)[number]['name']

/** A day of the story. */
export type StoryDay = {
  daysAgo: number
  date: LocalDate
  /** 1 for Monday to 7 for Sunday. */
  weekday: number
  part: PartName
  zone: TimeZone
  /** Too little is drunk on it. */
  isDry: boolean
  /** The highest temperature of the day in degrees Celsius. */
  warmestC: number
  /** False: nothing was logged. */
  isLogged: boolean
}

const home = timeZoneSchema.parse('Europe/London')
const away = timeZoneSchema.parse('America/New_York')

/** The zone the person lives in. */
export const homeZone = home

/** Days of the story that hold something of their own and are logged for it, by how many days ago they were. */
export const told = {
  longCramp: 240,
  consultation: 233,
  hayFever: 195,
  nightCramp: 118,
  twitching: 45,
  pastMidnight: 19,
  stretching: 12,
} as const

const isHoliday = (daysAgo: number) => daysAgo >= 131 && daysAgo <= 140
const isTrip = (daysAgo: number) => daysAgo >= 102 && daysAgo <= 107
const singleGap = 0.14

const partOf = (daysAgo: number): PartName => (parts.findLast(({ from }) => daysAgo <= from) ?? parts[0]).name

const isDryPart: Record<PartName, number> = {
  'training begins': 0.35,
  'the routine is kept': 0.25,
  'the routine slips': 0.3,
  'no routine': 0.35,
  'a race is booked': 0.35,
  'more and harder': 0.5,
  'harder still': 0.6,
}

function isLogged(seed: number, daysAgo: number, day: number): boolean {
  if (isHoliday(daysAgo)) return false
  const isFirst = daysAgo === storyDays - 1
  if (Object.values(told).some(kept => kept === daysAgo) || daysAgo < 2 || isFirst) return true
  return !((day === 1 || day === 5) && chance(seed, 'gap', daysAgo).once(singleGap))
}

/** About what London is like: warmest at the end of July, in degrees Celsius. */
function warmestOn(date: LocalDate, wobble: number): number {
  const dayOfYear = Number(date.slice(5, 7)) * 30.4 + Number(date.slice(8)) - 30.4
  return Math.round(15 + 9 * Math.cos(((dayOfYear - 208) / 365) * 2 * Math.PI) + wobble)
}

/** The days of the year that ends today, oldest first. */
export function daysOfStory(seed: number, today: LocalDate): StoryDay[] {
  return Array.from({ length: storyDays }, (_, index) => {
    const daysAgo = storyDays - 1 - index
    const date = addDays(today, -daysAgo)
    const part = partOf(daysAgo)
    const { once, whole } = chance(seed, 'day', daysAgo)
    return {
      daysAgo,
      date,
      weekday: weekday(date),
      part,
      zone: isTrip(daysAgo) ? away : home,
      isDry: once(isDryPart[part]),
      warmestC: warmestOn(date, whole(-4, 5)),
      isLogged: isLogged(seed, daysAgo, weekday(date)),
    }
  })
}

/** Whether training got harder by then: the last two months. */
export const isHardTime = ({ daysAgo }: StoryDay): boolean => daysAgo <= 60
