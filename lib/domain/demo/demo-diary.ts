import { dayOf, epochOf, type Entry } from '../entry'
import type { OwnItem } from '../own-item'
import type { Plan } from '../prevention/plan'
import { dayStartOf, profileSchema, type Profile } from '../profile'
import { signs } from '../sign'
import { todayIn } from '../time/time-zone'
import type { EpochMs } from '../time/instant'
import { addDays } from '../time/local-date'
import { crampsOf } from './cramps'
import { momentOn, written } from './draft'
import { drinksOf, foodsOf } from './drinks-and-foods'
import { closingOf, massOn, measurementsOf, routinesOf } from './routines-and-measures'
import { plannedSession, sessionsOf } from './sessions'
import { plansOf } from './plans'
import { daysOfStory, homeZone, storyDays, told, type StoryDay } from './story-days'
import { storyItems } from './story-items'

/** A made-up diary of a year: whose it is, what was logged, the person's own items and plans. */
export type DemoDiary = {
  profile: Profile
  entries: Entry[]
  items: readonly OwnItem[]
  plans: Plan[]
}

const profileOf = (firstDay: StoryDay): Profile =>
  profileSchema.parse({
    timeZone: homeZone,
    dayStartsAt: '03:00',
    birthDate: '1984-09-14',
    sex: 'female',
    heightCm: 168,
    massKg: 63,
    conditions: ['asthma'],
    alcoholUnitsPerWeek: 4,
    loggingSince: firstDay.date,
    emergencyNumber: '999',
    locale: 'en-GB',
    units: { volume: 'ml', mass: 'kg', temperature: 'C' },
  })

/** What happens once: a visit, a sign without a cramp, three medicines. */
function singleEvents(seed: number, day: StoryDay): Entry[] {
  switch (day.daysAgo) {
    case storyDays - 1:
      return [
        written(seed, day, 'inhaler', {
          kind: 'medication',
          name: 'Salbutamol inhaler, when needed',
          drugClass: 'saba',
          startedOn: addDays(day.date, -900),
        }),
      ]
    case told.consultation:
      return [
        written(seed, day, 'visit', {
          kind: 'consultation',
          on: day.date,
          ruleIds: ['R3'],
          where: 'GP surgery',
          outcome:
            'Examined both legs and took blood. Asked me to stretch every evening and to keep this diary.',
        }),
      ]
    case told.hayFever:
      return [
        written(seed, day, 'nasal spray', {
          kind: 'medication',
          name: 'Beclometasone nasal spray',
          drugClass: 'corticosteroid',
          startedOn: day.date,
          stoppedOn: addDays(day.date, 21),
        }),
      ]
    case told.twitching:
      return [
        written(seed, day, 'twitching', {
          kind: 'observation',
          at: momentOn(day, '22:10'),
          timeZone: day.zone,
          signs: ['twitching'],
          signsAsked: [...signs],
          muscle: 'calf',
          side: 'both',
          note: 'Small twitches in both calves on the sofa after the hills, gone the next morning.',
        }),
        written(seed, day, 'painkiller', {
          kind: 'medication',
          name: 'Paracetamol',
          drugClass: 'other',
          startedOn: day.date,
          stoppedOn: addDays(day.date, 2),
        }),
      ]
    default:
      return []
  }
}

/** When the thing an entry tells was over, in ms; an entry with only a date is over with it. */
function overAt(entry: Entry): EpochMs {
  const start = epochOf(entry) ?? Number.NEGATIVE_INFINITY
  if (entry.kind === 'exercise') return start + entry.durationMinutes * 60_000
  return entry.kind === 'cramp' ? start + (entry.durationSeconds ?? 0) * 1000 : start
}

/**
 * A year of a runner's diary that ends now: the hamstring cramps after hard sessions with little drunk, once while the
 * quadriceps is stretched; a routine is kept and slips; in the last two months it gets worse. Comes from the seed and the
 * moment alone. Every entry has passed the gate, and nothing but one
 * planned session is later than now.
 */
export function demoDiary(seed: number, now: EpochMs): DemoDiary {
  const dayStartsAt = '03:00'
  const days = daysOfStory(seed, todayIn(homeZone, now, dayStartsAt))
  const [firstDay] = days
  if (!firstDay) throw new Error('a story without days')
  const profile = profileOf(firstDay)
  const isOver = (entry: Entry) => overAt(entry) <= now
  const sessions = sessionsOf(seed, days, day => massOn(seed, day)).filter(({ entry }) => isOver(entry))
  const cramps = crampsOf(seed, days, sessions).filter(isOver)
  const crampDays = new Set(cramps.map(cramp => dayOf(cramp, dayStartOf(profile))))
  const ofDays = days
    .filter(({ isLogged }) => isLogged)
    .flatMap(day => [
      ...measurementsOf(seed, day, days[days.indexOf(day) - 1]),
      ...drinksOf(seed, day),
      ...foodsOf(seed, day),
      ...routinesOf(seed, day),
      ...singleEvents(seed, day),
      ...closingOf(seed, day, crampDays.has(day.date)),
    ])
  const entries = [...ofDays, ...sessions.map(({ entry }) => entry), ...cramps].filter(isOver)
  const [last] = days.slice(-1)
  const next = last === undefined ? [] : [plannedSession(seed, last, now)]
  return { profile, entries: [...entries, ...next], items: storyItems, plans: plansOf(days) }
}
