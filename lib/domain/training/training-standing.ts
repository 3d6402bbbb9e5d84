import { dayOf, type Exercise } from '../entry'
import { addDays, type LocalDate } from '../time/local-date'
import { againstUsual, recentDays, usualDays, type AgainstUsual } from './against-usual'
import { dayLoads, doneSessions, type DayLoad, type TrainingDiary } from './day-load'
import { monotonyOf, type Monotony } from './monotony'
import { unusualOf, type Unusual } from './unusual-session'
import { countParts, type PartCounts } from './warm-up'
import { sumOfLoads, type LoadSum } from './week-load'
import { weeklyRise, type WeeklyRise } from './weekly-rise'

/** The days that are drawn before today: the last seven and the three weeks before. */
export const drawnDays = recentDays + usualDays

/** How the training of the last four weeks stands. */
export type TrainingStanding = {
  /** The 28 days before today, and today, which is not over and counts in no figure. */
  days: readonly DayLoad[]
  week: LoadSum
  against: AgainstUsual
  rise: WeeklyRise
  monotony: Monotony
  /** Sessions of the drawn days, those of today too: a session is over when it is logged. */
  warmUp: PartCounts
  coolDown: PartCounts
  /** Sessions of today and the six days before. */
  lately: readonly Exercise[]
  /** Those of them that are unusual, newest first. */
  unusual: readonly { session: Exercise; whys: readonly Unusual[] }[]
}

/** The standing as of `today`; the diary holds the 13 weeks that end with it. */
export function trainingStanding(diary: TrainingDiary, today: LocalDate): TrainingStanding {
  const days = dayLoads(diary, addDays(today, -drawnDays), today)
  const before = days.slice(0, usualDays)
  const week = days.slice(usualDays, drawnDays)
  const sessions = days.flatMap(day => day.sessions)
  const lately = doneSessions(diary).filter(session => {
    const day = dayOf(session, diary.dayStartsAt)
    return day > addDays(today, -7) && day <= today
  })
  return {
    days,
    week: sumOfLoads(week),
    against: againstUsual(before, week),
    rise: weeklyRise(before.slice(-7), week),
    monotony: monotonyOf(week),
    warmUp: countParts('warmUp', sessions, diary.routines),
    coolDown: countParts('coolDown', sessions, diary.routines),
    lately,
    unusual: lately
      .map(session => ({ session, whys: unusualOf(session, diary) }))
      .filter(({ whys }) => whys.length > 0)
      .toReversed(),
  }
}
