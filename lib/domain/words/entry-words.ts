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
import { dayWithYear } from './date-words'
import { muscleAndSide, muscleWords } from './muscle-words'
import { numberWords } from './number-words'
import { signPhrase } from './sign-phrases'
import { volumeWords } from './volume-words'
import type { BrowserWords } from './words'

/** The name of a drink, food or activity by its id; null when it is not known. */
export type NameOf = (kind: 'drink' | 'food' | 'activity', id: string) => string | null

export type WordsContext = { unit: VolumeUnit; nameOf: NameOf }

/** One entry in a list: a title of one line, and a second line of details or null when there is nothing to add. */
export type EntryWords = { title: string; detail: string | null }

/** An entry in everyday words: "Cramp, right hamstring" and "asleep · 6 min · 8 of 10 · eased". */
export function entryWords(entry: Entry, context: WordsContext, words: BrowserWords): EntryWords {
  const { entries } = words
  switch (entry.kind) {
    case 'cramp':
      return {
        title: entries.cramp(muscleAndSide(entry.muscle, entry.side, words)),
        detail: crampDetail(entry, words),
      }
    case 'fluid':
      return fluidWords(entry, context, words)
    case 'food':
      return foodWords(entry, context.nameOf, words)
    case 'exercise':
      return exerciseWords(entry, context.nameOf, words)
    case 'routine':
      return routineWords(entry, words)
    case 'observation':
      return { title: entries.observation, detail: list(observed(entry, words)) }
    case 'measurement':
      return { title: entries.measurement, detail: list(measured(entry, words)) }
    case 'medication':
      return { title: entry.name, detail: medicine(entry, words) }
    case 'day-closed':
      return closedWords(entry, words)
    case 'consultation':
      return { title: entries.visit, detail: list([entry.where, entry.outcome]) }
  }
}

/** The entry as it stands after "Saved: ": "water, 250 ml". */
export const savedWords = (entry: Entry, context: WordsContext, words: BrowserWords): string =>
  words.entries.inSentence(entryWords(entry, context, words).title)

/** What a person was doing when it came, with the muscle that was stretched; null when that is not known. */
export function crampContextWords(cramp: Cramp, words: BrowserWords): string | null {
  const stretched = cramp.context === 'stretching' ? cramp.stretchedMuscle : undefined
  return stretched === undefined
    ? words.entries.contexts[cramp.context]
    : words.entries.stretchingThe(muscleWords(stretched, words))
}

function crampDetail(cramp: Cramp, words: BrowserWords): string | null {
  const { entries, figures } = words
  return list([
    crampContextWords(cramp, words),
    cramp.ongoing === true ? entries.stillGoing : undefined,
    cramp.durationSeconds === undefined ? undefined : durationWords(cramp.durationSeconds),
    cramp.severity === undefined ? undefined : figures.outOf(cramp.severity, 10),
    cramp.relieved === undefined ? undefined : cramp.relieved ? entries.eased : entries.notEased,
  ])
}

function fluidWords(fluid: Fluid, { unit, nameOf }: WordsContext, words: BrowserWords): EntryWords {
  const { name, rest } = nameInParts(nameOf('drink', fluid.beverageId) ?? words.entries.drink)
  return { title: `${name}, ${volumeWords(fluid.volumeMl, unit, words)}`, detail: rest }
}

function foodWords(food: Food, nameOf: NameOf, words: BrowserWords): EntryWords {
  const known = food.foodId === undefined ? undefined : nameOf('food', food.foodId)
  const { name, rest } = nameInParts(known ?? food.name ?? words.entries.food)
  return {
    title: `${name}, ${numberWords(food.grams, words)} g`,
    detail: list([rest, food.supplement ? words.entries.supplement : undefined]),
  }
}

function exerciseWords(exercise: Exercise, nameOf: NameOf, words: BrowserWords): EntryWords {
  const { entries } = words
  const known = exercise.activityId === undefined ? undefined : nameOf('activity', exercise.activityId)
  const { name, rest } = nameInParts(known ?? exercise.activityName ?? entries.exercise)
  return {
    title: `${name}, ${minutesWords(exercise.durationMinutes)}`,
    detail: list([
      exercise.planned === true ? entries.planned : undefined,
      rest,
      exercise.effort === undefined ? undefined : entries.effort(exercise.effort),
      exercise.inHeat === true ? entries.inTheHeat : undefined,
      exercise.unusual === true ? entries.unusual : undefined,
    ]),
  }
}

function routineWords(routine: Routine, words: BrowserWords): EntryWords {
  const { entries } = words
  const { exerciseName, muscle, measure } = routine
  const kind = entries.routines[measure]
  const muscleOf = muscle === undefined ? kind : `${kind}, ${muscleWords(muscle, words)}`
  // "Hamstring stretch" says what it is; no name says that it was done to warm up.
  const isForSession = measure === 'warm-up' || measure === 'cool-down'
  return {
    title: exerciseName ?? muscleOf,
    detail: list([
      exerciseName !== undefined && isForSession ? entries.inSentence(kind) : undefined,
      routine.sets === undefined ? undefined : entries.sets(routine.sets),
      routine.repeats === undefined ? undefined : entries.times(routine.repeats),
      routine.holdSeconds === undefined ? undefined : entries.held(durationWords(routine.holdSeconds)),
    ]),
  }
}

function observed(observation: Observation, words: BrowserWords): (string | undefined)[] {
  const where =
    observation.muscle === undefined
      ? undefined
      : muscleAndSide(observation.muscle, observation.side ?? 'unknown', words)
  return [...observation.signs.map(sign => signPhrase(sign, words)), where]
}

function measured(measurement: Measurement, words: BrowserWords): (string | undefined)[] {
  const { massKg, urineColour, sleepHours } = measurement
  return [
    massKg === undefined ? undefined : `${numberWords(massKg, words)} kg`,
    urineColour === undefined ? undefined : words.entries.urineColour(urineColour),
    sleepHours === undefined ? undefined : words.entries.slept(numberWords(sleepHours, words)),
  ]
}

function medicine({ startedOn, stoppedOn }: Medication, words: BrowserWords): string {
  const from = dayWithYear(startedOn, words)
  return stoppedOn === undefined
    ? words.entries.since(from)
    : words.entries.fromTo(from, dayWithYear(stoppedOn, words))
}

const closedWords = (closed: EntryOf<'day-closed'>, { entries }: BrowserWords): EntryWords => ({
  title: closed.cramps === 'none' ? entries.noCramps : entries.nothingElse,
  detail: entries.dayIsKnown,
})

/** The parts that are there, with a middle dot between them; null when none is. */
function list(parts: readonly (string | null | undefined)[]): string | null {
  const said = parts.filter(part => part !== undefined && part !== null && part !== '')
  return said.length === 0 ? null : said.join(' · ')
}
