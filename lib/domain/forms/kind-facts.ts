import type { Consultation, DayClosed, Measurement, Medication, Observation, Routine } from '../entry'
import type { Units } from '../profile'
import type { LocalDate } from '../time/local-date'
import { capital } from '../words/capital'
import { spokenWeekday } from '../words/date-words'
import { durationWords } from '../words/duration-words'
import { muscleAndSide, muscleTitle } from '../words/muscle-words'
import { numberWords } from '../words/number-words'
import type { Words } from '../words/words'
import { noted, yesNoWords, type Fact } from './facts'
import { urineColours } from './measurement-form'
import { answeredNoFact, assessedFact, signsFact } from './sign-facts'
import { massWords } from './units'

/** A kept sign without a cramp in words. */
export const observationFacts = (observation: Observation, words: Words): Fact[] => {
  const { muscle, side } = observation
  const where =
    muscle === undefined
      ? side === undefined
        ? null
        : words.body.sides[side]
      : capital(muscleAndSide(muscle, side ?? 'unknown', words))
  const rows = [
    { label: words.facts.signs, value: signsFact(observation, words) },
    { label: words.facts.signsNo, value: answeredNoFact(observation, words) },
    { label: words.facts.where, value: where },
    { label: words.facts.examined, value: assessedFact(observation, words) },
  ]
  return noted(observation, rows, words)
}

/** The days a medicine was taken between: "Since Sun 3 May", "Sun 3 May to Tue 19 May". */
export function takenWords({ startedOn, stoppedOn }: Medication, today: LocalDate, words: Words): string {
  const { medicines } = words
  const from = spokenWeekday(startedOn, today, words)
  return stoppedOn === undefined
    ? medicines.since(from)
    : medicines.between(from, spokenWeekday(stoppedOn, today, words))
}

/** A kept medicine in words: its kind and the days it was taken between. */
export const medicationFacts = (medication: Medication, today: LocalDate, words: Words): Fact[] => {
  const { medicines } = words
  const kind = medication.drugClass === undefined ? undefined : medicines.classes[medication.drugClass]
  const rows = [
    { label: medicines.kindFact, value: kind === undefined ? medicines.kindOpen : kind.name },
    { label: medicines.startedOn, value: spokenWeekday(medication.startedOn, today, words) },
    {
      label: medicines.stoppedOn,
      value:
        medication.stoppedOn === undefined
          ? medicines.stillTaken
          : spokenWeekday(medication.stoppedOn, today, words),
    },
  ]
  return noted(medication, rows, words)
}

/** A kept measurement in words: only what was measured. */
export const measurementFacts = (measurement: Measurement, units: Units, words: Words): Fact[] => {
  const { measurements } = words
  const { massKg, urineColour, sleepHours } = measurement
  const step = urineColours.find(colour => Number(colour) === urineColour)
  const rows = [
    { label: measurements.mass, value: massKg === undefined ? null : massWords(massKg, units.mass, words) },
    {
      label: measurements.colour,
      value: step === undefined ? null : measurements.step(Number(step), measurements.colours[step]),
    },
    {
      label: measurements.sleep,
      value: sleepHours === undefined ? null : `${numberWords(sleepHours, words)} ${measurements.sleepUnit}`,
    },
  ]
  return noted(measurement, rows, words)
}

/** Kept prevention work in words. */
export const routineFacts = (routine: Routine, words: Words): Fact[] => {
  const { routines } = words
  const rows = [
    { label: routines.what, value: routines.measures[routine.measure] },
    { label: routines.which, value: routine.exerciseName ?? null },
    {
      label: routines.muscle,
      value: routine.muscle === undefined ? null : muscleTitle(routine.muscle, words),
    },
    {
      label: routines.hold,
      value: routine.holdSeconds === undefined ? null : durationWords(routine.holdSeconds),
    },
    { label: routines.repeats, value: wholeOrNull(routine.repeats) },
    { label: routines.sets, value: wholeOrNull(routine.sets) },
    { label: routines.bouncing, value: yesNoWords(routine.bouncing, words) },
  ]
  return noted(routine, rows, words)
}

const wholeOrNull = (value: number | undefined): string | null => (value === undefined ? null : String(value))

/** A kept closed day in words. `cramps`: how many are logged on the day, which count more than that there was none. */
export const dayClosedFacts = (closed: DayClosed, cramps: number, words: Words): Fact[] => {
  const { closedDays } = words
  const said = closedDays.cramps[closed.cramps]
  const isOverridden = closed.cramps === 'none' && cramps > 0
  const rows = [
    { label: closedDays.what, value: isOverridden ? `${said}\n${closedDays.overridden(cramps)}` : said },
    { label: closedDays.hotDay, value: yesNoWords(closed.hot, words) },
  ]
  return noted(closed, rows, words)
}

/** A kept visit in words. `titleOf`: the notice of a rule as it is titled. */
export const consultationFacts = (
  visit: Consultation,
  titleOf: (ruleId: string) => string,
  words: Words,
): Fact[] => {
  const { visits } = words
  const rows = [
    {
      label: visits.notices,
      value: visit.ruleIds.length === 0 ? null : visit.ruleIds.map(titleOf).join('\n'),
    },
    { label: visits.where, value: visit.where ?? null },
    { label: visits.outcome, value: visit.outcome ?? null },
  ]
  return noted(visit, rows, words)
}
