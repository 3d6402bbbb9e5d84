import { baselineBefore, type Baseline } from '../../measures/baseline'
import type { DatedMedication } from '../../measures/dated-medication'
import type { Diary } from '../../measures/diary'
import { crampEpisodes } from '../../measures/episode-counts'
import type { Measure, Measured } from '../../measures/measure'
import { dateOfDayNumber, type DayNumber } from '../../time/local-date'
import { counted } from '../../words/counted'
import { spokenDay } from '../../words/date-words'
import { english } from '../../words/english'
import { knownBeforePlan } from '../advice'
import { isTwice, orNone, ratesOf, timesAsOften, type Rates } from '../against-before'
import type { CountRule, Part } from '../rule'
import { sources } from '../sources'
import { crampingClasses, isCrampingClass } from '../../cramping-classes'

/** A medicine is new for so many dates after the one it was started on; that is ours. */
export const newMedicineDates = 84

const threshold = 3

/** A full stop in a name must not look like the end of a sentence, at which texts are translated. */
const named = ({ name }: DatedMedication): string => `“${name.replaceAll('. ', '.\u00A0')}”`

/** What is counted since a day and before it: the same for all medicines that were started on it. */
type Since = { measure: Measure; baseline: Baseline }

/** Counts each window of the one diary it is asked about once. */
function countingOnce(): Measure {
  const known = new Map<string, Measured>()
  return {
    ...crampEpisodes,
    of(diary, window) {
      const key = `${window.from} ${window.to}`
      const counted = known.get(key) ?? crampEpisodes.of(diary, window)
      known.set(key, counted)
      return counted
    },
  }
}

function partsOf(diary: Diary): Part[] {
  const days = new Map<DayNumber, Since>()
  return diary.medications
    .filter(medicine => isNew(medicine, diary))
    .map(medicine => {
      const { startedOn } = medicine
      const since = days.get(startedOn) ?? {
        measure: countingOnce(),
        baseline: baselineBefore(diary, startedOn),
      }
      days.set(startedOn, since)
      return partOf(medicine, diary, since)
    })
}

/** Cramps since the medicine was started, that date included, against the 84 dates before it. */
function partOf(medicine: DatedMedication, { today }: Diary, { measure, baseline }: Since): Part {
  const { startedOn } = medicine
  const dates = today - startedOn + 1
  const rates = (count: number): Rates | null => ratesOf(count, dates, baseline)
  return {
    subject: 'Cramps since a new medicine',
    dates,
    from: startedOn,
    measure,
    threshold,
    besides: (_, __, count) => {
      const compared = rates(count)
      return compared === null ? null : isTwice(compared)
    },
    isNoted: (_, __, count) => {
      const compared = rates(count)
      return compared === null || isTwice(compared)
    },
    restsOn: () => [medicine.id],
    lacks: {
      says: () =>
        `${baseline.loggedDates} of the ${baseline.neededDates} days needed before the medicine are known.`,
      advice: knownBeforePlan,
    },
    tells: ({ count }) => {
      const compared = rates(count)
      const start = spokenDay(dateOfDayNumber(startedOn), dateOfDayNumber(today), english)
      const now = `${counted(count, 'cramp')} in ${counted(dates, 'day')} since ${named(medicine)} was started on ${start}`
      const asks = `The rule asks for ${threshold}, and twice as often as before it.`
      if (compared === null) return `${now}. ${asks}`
      const { count: then, time } = compared.before
      return `${now}, against ${orNone(then)} in the ${time} days before: ${timesAsOften(compared)}. ${asks}`
    },
  }
}

const isNew = ({ drugClass, startedOn }: DatedMedication, { today }: Diary): boolean =>
  isCrampingClass(drugClass) && startedOn >= today - newMedicineDates

/** Cramps that came, or came twice as often, with a medicine that is known for them; each medicine by itself. */
export const newMedicine: CountRule = {
  kind: 'count',
  id: 'R10',
  revision: 1,
  level: 'routine',
  title: 'Cramps since a new medicine: ask about it',
  subject: 'Cramps since a new medicine',
  question: 'Did cramps come with a new medicine?',
  asks: 'A medicine of a class that cramps are known to go with, started at most 84 days ago, also when it was stopped since: 3 or more cramps from its first day on, and none in the 84 dates before or at least twice the rate of the known ones among them. Fewer than 56 known dates before: cannot tell. The counts are ours.',
  advice:
    'Ask your doctor or pharmacist within a day or two. Do not stop or change a prescribed medicine on your own.',
  clears:
    'Clears 84 days after the medicine was started, or when cramps come less than twice as often as before it. Quiet for 90 days after a visit you record.',
  partsOf,
  asksOfEach: `Met by one medicine: ${threshold} cramps since its start (measure \`${crampEpisodes.id}\`; not met needs three quarters of the days since then to be known; a note from 2). Classes: ${crampingClasses.join(', ')}.`,
  origin: 'ours',
  sources: [sources.merckMuscleCramps, sources.garrison2012],
}
