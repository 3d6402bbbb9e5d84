import type { Entry } from '../entry'
import { chance } from './chance'
import { momentOn, noteOf, timeOf, written, type Draft } from './draft'
import { takenUpAgain } from './plans'
import type { PartName, StoryDay } from './story-days'

/** How often an evening has its stretches, in each part of the year: kept for a while, then slipping. */
const stretches: Record<PartName, number> = {
  'training begins': 0.1,
  'the routine is kept': 0.82,
  'the routine slips': 0.35,
  'no routine': 0.05,
  'a race is booked': 0.12,
  'more and harder': 0.08,
  'harder still': 0.12,
}

/** How often since the plan was taken up again. */
const takenUp = 0.6

const routineNotes = [
  'In front of the television.',
  'Left side is tighter.',
  'Only half of it, was tired.',
  'Held the strap, much easier that way.',
] as const

/** The prevention work of a day: both thighs are stretched, often the calf; strength on Wednesdays and Saturdays. */
export function routinesOf(seed: number, day: StoryDay): Entry[] {
  const { once, whole } = chance(seed, 'routine', day.daysAgo)
  if (!once(day.daysAgo < takenUpAgain ? takenUp : stretches[day.part])) return []
  const begin = 21 * 60 + whole(0, 30)
  const drafts: Draft[] = [
    {
      kind: 'routine',
      measure: 'stretch',
      muscle: 'hamstring',
      holdSeconds: 25,
      repeats: 3,
      bouncing: false,
    },
    {
      kind: 'routine',
      measure: 'stretch',
      muscle: 'quadriceps',
      holdSeconds: 25,
      repeats: 3,
      bouncing: false,
    },
  ]
  if (day.weekday === 3 || day.weekday === 6)
    drafts.push({
      kind: 'routine',
      measure: 'strength',
      muscle: 'hamstring',
      exerciseName: 'Hamstring curls',
      repeats: 10,
      sets: 3,
    })
  if (day.weekday === 6)
    drafts.push({
      kind: 'routine',
      measure: 'strength',
      muscle: 'quadriceps',
      exerciseName: whole(0, 1) === 0 ? 'Lunges' : 'Squats',
      repeats: 10,
      sets: 2,
    })
  if (day.daysAgo < takenUpAgain || once(0.3))
    drafts.push({
      kind: 'routine',
      measure: 'stretch',
      muscle: 'calf',
      holdSeconds: 25,
      repeats: 2,
      bouncing: false,
    })
  return drafts.map((draft, index) =>
    written(seed, day, `routine ${index}`, {
      ...draft,
      at: momentOn(day, timeOf(begin + index * 4)),
      timeZone: day.zone,
      note: index === 0 ? noteOf(seed, day, 'routine', 0.12, routineNotes) : undefined,
    }),
  )
}

/** Body mass of a day in kg: from 64.6 down to 63.0 over the year, a few hundred grams up and down. */
export const massOn = (seed: number, { daysAgo }: StoryDay): number =>
  Math.round((63 + (1.6 * daysAgo) / 365 + chance(seed, 'mass', daysAgo).next() * 0.8 - 0.4) * 10) / 10

/** What is measured in the morning; the colour of the urine tells the day before. */
export function measurementsOf(seed: number, day: StoryDay, before: StoryDay | undefined): Entry[] {
  const luck = chance(seed, 'measurement', day.daysAgo)
  const isScaleDay = day.weekday === 1 || day.weekday === 4
  const looks = luck.once(0.4)
  const sleeps = luck.once(0.6)
  if (!isScaleDay && !looks && !sleeps) return []
  return [
    written(seed, day, 'measurement', {
      kind: 'measurement',
      at: momentOn(day, timeOf(6 * 60 + 40 + luck.whole(0, 15))),
      timeZone: day.zone,
      massKg: isScaleDay ? massOn(seed, day) : undefined,
      urineColour: looks || isScaleDay ? (before?.isDry ? luck.whole(4, 6) : luck.whole(2, 3)) : undefined,
      sleepHours: sleeps ? luck.whole(11, 16) / 2 : undefined,
    }),
  ]
}

/** Whether and how the person closed a day, in the evening; `hasCramp` says whether one was logged. */
export function closingOf(seed: number, day: StoryDay, hasCramp: boolean): Entry[] {
  const { once } = chance(seed, 'closing', day.daysAgo)
  if (day.daysAgo === 0 || !once(hasCramp ? 0.3 : 0.6)) return []
  const hot = day.warmestC >= 26 ? { hot: true } : {}
  return [
    written(seed, day, 'closing', {
      kind: 'day-closed',
      on: day.date,
      cramps: hasCramp ? 'all-logged' : 'none',
      ...hot,
    }),
  ]
}
