import { addDays, daysBetween, type LocalDate } from '../time/local-date'
import { blocksOf, lastDayOf, type BlockPart, type Experiment } from './experiment'

/** Days of a part so far, today included, and on how many of them the person noted that they did it. */
export type Followed = Readonly<Record<BlockPart, { did: number; days: number }>>

/** How an experiment was followed. A day on which nothing was noted is not known, and no day on which it was not done. */
export function followed(experiment: Experiment, today: LocalDate): Followed {
  const last = [lastDayOf(experiment), today].sort()[0] ?? today
  const sums = { change: { did: 0, days: 0 }, usual: { did: 0, days: 0 } }
  for (const { part, from, to } of blocksOf(experiment)) {
    const until = to < last ? to : last
    if (until < from) continue
    sums[part].days += daysBetween(from, until) + 1
    sums[part].did += experiment.did.filter(day => day >= from && day <= until).length
  }
  return sums
}

/** The days of a block in their order. */
export const daysOf = ({ from, to }: { from: LocalDate; to: LocalDate }): LocalDate[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index))

/** Whether a day can be noted: it is one of its days, and not ahead. */
export const mayNote = (experiment: Experiment, day: LocalDate, today: LocalDate): boolean =>
  day >= experiment.startedOn && day <= lastDayOf(experiment) && day <= today
