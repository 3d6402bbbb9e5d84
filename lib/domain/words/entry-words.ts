import type {
  Cramp,
  Entry,
  EntryOf,
  Exercise,
  Fluid,
  Food,
  Measurement,
  Medication,
  Observation,
  Routine,
} from '../entry'
import type { VolumeUnit } from '../units'
import { durationWords, minutesWords } from './duration-words'
import { nameInParts } from './item-words'
import { muscleAndSide, muscleWords } from './muscle-words'
import { volumeWords } from './volume-words'

/** The name of a drink, food or activity by its id; null when it is not known. */
export type NameOf = (kind: 'drink' | 'food' | 'activity', id: string) => string | null

export type WordsContext = { unit: VolumeUnit; nameOf: NameOf }

/** One entry in a list: a title of one line, and a second line of details or null when there is nothing to add. */
export type EntryWords = { title: string; detail: string | null }

/** An entry in everyday words: "Cramp, right hamstring" and "asleep · 6 min · 8 of 10 · eased". */
export function entryWords(entry: Entry, context: WordsContext): EntryWords {
  switch (entry.kind) {
    case 'cramp':
      return { title: `Cramp, ${muscleAndSide(entry.muscle, entry.side)}`, detail: crampDetail(entry) }
    case 'fluid':
      return fluidWords(entry, context)
    case 'food':
      return foodWords(entry, context.nameOf)
    case 'exercise':
      return exerciseWords(entry, context.nameOf)
    case 'routine':
      return routineWords(entry)
    case 'observation':
      return { title: 'Noticed, without a cramp', detail: list(observed(entry)) }
    case 'measurement':
      return { title: 'Measured', detail: list(measured(entry)) }
    case 'medication':
      return { title: entry.name, detail: list(medicine(entry)) }
    case 'day-closed':
      return closedWords(entry)
    case 'consultation':
      return { title: 'Seen by a clinician', detail: list([entry.where, entry.outcome]) }
  }
}

/** The entry as it stands after "Saved: ", in lower case: "water, 250 ml". */
export function savedWords(entry: Entry, context: WordsContext): string {
  const { title } = entryWords(entry, context)
  return title.charAt(0).toLowerCase() + title.slice(1)
}

const contextWords: Record<Cramp['context'], string | undefined> = {
  'at-rest': 'at rest',
  asleep: 'asleep',
  stretching: 'stretching',
  'during-exercise': 'during exercise',
  'after-exercise': 'after exercise',
  walking: 'walking',
  unknown: undefined,
}

/** What a person was doing when it came, with the muscle that was stretched; null when that is not known. */
export function crampContextWords(cramp: Cramp): string | null {
  const stretched = cramp.context === 'stretching' ? cramp.stretchedMuscle : undefined
  return stretched === undefined
    ? (contextWords[cramp.context] ?? null)
    : `stretching the ${muscleWords(stretched)}`
}

function crampDetail(cramp: Cramp): string | null {
  return list([
    crampContextWords(cramp) ?? undefined,
    cramp.ongoing === true ? 'still going' : undefined,
    cramp.durationSeconds === undefined ? undefined : durationWords(cramp.durationSeconds),
    cramp.severity === undefined ? undefined : `${cramp.severity} of 10`,
    cramp.relieved === undefined ? undefined : cramp.relieved ? 'eased' : 'not eased',
  ])
}

function fluidWords(fluid: Fluid, { unit, nameOf }: WordsContext): EntryWords {
  const { name, rest } = nameInParts(nameOf('drink', fluid.beverageId) ?? 'Drink')
  return { title: `${name}, ${volumeWords(fluid.volumeMl, unit)}`, detail: rest }
}

function foodWords(food: Food, nameOf: NameOf): EntryWords {
  const known = food.foodId === undefined ? undefined : nameOf('food', food.foodId)
  const { name, rest } = nameInParts(known ?? food.name ?? 'Food')
  return {
    title: `${name}, ${food.grams} g`,
    detail: list([rest, food.supplement ? 'supplement' : undefined]),
  }
}

function exerciseWords(exercise: Exercise, nameOf: NameOf): EntryWords {
  const known = exercise.activityId === undefined ? undefined : nameOf('activity', exercise.activityId)
  const { name, rest } = nameInParts(known ?? exercise.activityName ?? 'Exercise')
  return {
    title: `${name}, ${minutesWords(exercise.durationMinutes)}`,
    detail: list([
      rest,
      exercise.effort === undefined ? undefined : `effort ${exercise.effort} of 10`,
      exercise.inHeat === true ? 'in the heat' : undefined,
      exercise.unusual === true ? 'unusual for you' : undefined,
    ]),
  }
}

const routineNames: Record<Routine['measure'], string> = {
  stretch: 'Stretch',
  strength: 'Strength',
  'warm-up': 'Warm-up',
  'cool-down': 'Cool-down',
}

function routineWords(routine: Routine): EntryWords {
  const what =
    routine.exerciseName ?? (routine.muscle === undefined ? undefined : muscleWords(routine.muscle))
  const name = routineNames[routine.measure]
  return {
    title: what === undefined ? name : `${name}, ${what}`,
    detail: list([
      routine.sets === undefined ? undefined : `${routine.sets} sets`,
      routine.repeats === undefined ? undefined : `${routine.repeats} times`,
      routine.holdSeconds === undefined ? undefined : `held ${durationWords(routine.holdSeconds)}`,
    ]),
  }
}

function observed(observation: Observation): (string | undefined)[] {
  const where =
    observation.muscle === undefined
      ? undefined
      : muscleAndSide(observation.muscle, observation.side ?? 'unknown')
  return [...observation.signs.map(sign => sign.replaceAll('-', ' ')), where]
}

function measured(measurement: Measurement): (string | undefined)[] {
  return [
    measurement.massKg === undefined ? undefined : `${measurement.massKg} kg`,
    measurement.urineColour === undefined ? undefined : `urine colour ${measurement.urineColour} of 8`,
    measurement.sleepHours === undefined ? undefined : `slept ${measurement.sleepHours} h`,
  ]
}

const medicine = (medication: Medication): (string | undefined)[] => [
  medication.stoppedOn === undefined
    ? `since ${medication.startedOn}`
    : `${medication.startedOn} to ${medication.stoppedOn}`,
]

const closedWords = (closed: EntryOf<'day-closed'>): EntryWords =>
  closed.cramps === 'none'
    ? { title: 'No cramps today', detail: 'the day is known' }
    : { title: 'Nothing else to report', detail: 'the day is known' }

/** The parts that are there, with a middle dot between them; null when none is. */
function list(parts: readonly (string | null | undefined)[]): string | null {
  const said = parts.filter(part => part !== undefined && part !== null && part !== '')
  return said.length === 0 ? null : said.join(' · ')
}
