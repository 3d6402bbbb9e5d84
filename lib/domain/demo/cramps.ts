import type { Entry } from '../entry'
import { signs } from '../sign'
import { instantIn } from '../time/time-zone'
import { chance } from './chance'
import { momentOn, noteOf, written, type Draft } from './draft'
import { endOf, type Session } from './sessions'
import { isHardTime, parts, told, type StoryDay } from './story-days'

const minute = 60_000

/** The driest hard sessions of each part of the year, as many as the part has cramps; what is missing is missing. */
export function sessionsThatCramp(sessions: readonly Session[]): Session[] {
  return parts.flatMap(({ name, cramps }) =>
    sessions
      .filter(({ day, isHard }) => isHard && day.part === name)
      .toSorted((one, other) => other.dryness - one.dryness)
      .slice(0, cramps),
  )
}

const notes = [
  'Came when I sat down to take my shoes off.',
  'Had to sit on the kerb until it let go.',
  'Hardly drank anything all afternoon.',
  'Same spot as last time, right in the middle of the back of the thigh.',
  'Bent down to pick up the kit and it grabbed.',
  'Two hours after the run, on the sofa.',
] as const

function reliefOf(seed: number, day: StoryDay): Draft['relief'] {
  const { once, whole } = chance(seed, 'relief', day.daysAgo)
  return [
    { method: 'straighten', helped: once(0.7) ? 'yes' : 'partly', afterSeconds: whole(15, 60) },
    ...(once(0.6) ? [{ method: 'stretch', helped: once(0.8) ? 'yes' : 'partly' }] : []),
    ...(once(0.4) ? [{ method: 'massage', helped: once(0.5) ? 'partly' : 'unknown' }] : []),
    ...(once(0.4) ? [{ method: 'fluid', helped: 'unknown' }] : []),
  ]
}

/** The signs of an ordinary cramp and what was asked: everything, but for a few in the first months. */
function signsOf(seed: number, day: StoryDay): { signs?: string[]; signsAsked?: string[] } {
  const { once } = chance(seed, 'signs', day.daysAgo)
  if (day.daysAgo > 100 && once(0.4)) return {}
  return { signs: once(0.45) ? ['sore-next-day'] : [], signsAsked: [...signs] }
}

/** One of the last weeks is stronger than the others, one stopped a run. */
const strongest = 0
const stopsRun = 1

function afterSession(seed: number, session: Session, place: number): Entry {
  const { day, entry } = session
  const luck = chance(seed, 'cramp', day.daysAgo)
  const stops = day.part === 'harder still' && place === stopsRun
  const isStrongest = day.part === 'harder still' && place === strongest
  const startedAt = stops ? endOf(session) : endOf(session) + luck.whole(2, 150) * minute
  return written(seed, day, 'cramp', {
    kind: 'cramp',
    startedAt: instantIn(day.zone, startedAt),
    timeZone: day.zone,
    exerciseId: entry.id,
    muscle: 'hamstring',
    side: luck.once(0.85) ? 'right' : 'left',
    severity: isStrongest ? 8 : isHardTime(day) ? luck.whole(5, 7) : luck.whole(3, 5),
    durationSeconds: isHardTime(day) ? luck.whole(80, 290) : luck.whole(30, 150),
    context: stops ? 'during-exercise' : 'after-exercise',
    causes: ['hard-exercise'],
    apparentCause: day.isDry && luck.once(0.5) ? 'Not enough to drink before the run' : undefined,
    inHeat: entry.inHeat,
    ...signsOf(seed, day),
    relief: reliefOf(seed, day),
    relieved: true,
    sleepDisturbed: false,
    activityDisrupted: stops,
    note: noteOf(seed, day, 'cramp', 0.4, notes),
  })
}

const common = { kind: 'cramp', signs: [], signsAsked: [...signs], relieved: true }

/** The hamstring cramps while the quadriceps is stretched; what helped is what such a cramp asks for. */
const whileStretching = (day: StoryDay): Draft => ({
  ...common,
  startedAt: momentOn(day, '19:42'),
  timeZone: day.zone,
  muscle: 'hamstring',
  side: 'right',
  severity: 6,
  durationSeconds: 100,
  context: 'stretching',
  stretchedMuscle: 'quadriceps',
  technique: ['over-stretched', 'no-warm-up'],
  apparentCause: 'Pulled the heel in hard, cold, on a tired leg',
  causes: ['long-stretch'],
  relief: [
    { method: 'stop', helped: 'partly', afterSeconds: 5 },
    { method: 'straighten', helped: 'partly', afterSeconds: 20 },
    { method: 'stretch', helped: 'yes', afterSeconds: 60 },
    { method: 'massage', helped: 'partly' },
    { method: 'heat', helped: 'yes', afterSeconds: 600 },
  ],
  activityDisrupted: false,
  note: 'Was stretching the front of the thigh and the back of it locked. Let go of the foot, straightened the leg, toes towards the shin, counted to 25. Warm towel afterwards.',
})

const atNight = (day: StoryDay, time: string, severity: number, note: string): Draft => ({
  ...common,
  startedAt: momentOn(day, time),
  timeZone: day.zone,
  muscle: 'calf',
  side: 'left',
  severity,
  durationSeconds: 120,
  context: 'asleep',
  apparentCause: null,
  relief: [{ method: 'stretch', helped: 'yes', afterSeconds: 40 }],
  sleepDisturbed: true,
  note,
})

const long = (day: StoryDay): Draft => ({
  ...common,
  startedAt: momentOn(day, '20:15'),
  timeZone: day.zone,
  muscle: 'hamstring',
  side: 'right',
  severity: 7,
  durationSeconds: 720,
  context: 'at-rest',
  causes: ['hard-exercise'],
  relief: [
    { method: 'stretch', helped: 'partly', afterSeconds: 300 },
    { method: 'heat', helped: 'yes', afterSeconds: 720 },
  ],
  activityDisrupted: false,
  note: 'Twelve minutes by the kitchen clock. Booked an appointment because of it.',
})

/** Cramps that the story tells by themselves, by how many days ago they were. */
const ofTheirOwn: Record<number, (day: StoryDay) => Draft> = {
  [told.stretching]: whileStretching,
  [told.longCramp]: long,
  [told.nightCramp]: day =>
    atNight(day, '04:40', 5, 'Woke up with it, foot pointing down under the blanket.'),
  // Before the day starts at 03:00, so it belongs to the evening before.
  [told.pastMidnight]: day => atNight(day, '00:50', 6, 'Just fallen asleep.'),
}

/** Every cramp of the story. */
export function crampsOf(seed: number, days: readonly StoryDay[], sessions: readonly Session[]): Entry[] {
  const placeIn = (session: Session, among: readonly Session[]) =>
    among.filter(({ day }) => day.part === session.day.part).indexOf(session)
  const chosen = sessionsThatCramp(sessions)
  return [
    ...chosen.map(session => afterSession(seed, session, placeIn(session, chosen))),
    ...days.flatMap(day => {
      const draft = ofTheirOwn[day.daysAgo]?.(day)
      return draft === undefined ? [] : [written(seed, day, 'a cramp of its own', draft)]
    }),
  ]
}
