import type { Exercise, Fluid, Food } from '../entry'
import type { ServingFigures } from '../nutrition/serving'
import type { Units } from '../profile'
import type { LocalDate } from '../time/local-date'
import { minutesWords } from '../words/duration-words'
import { numberWords } from '../words/number-words'
import { volumeWords } from '../words/volume-words'
import type { Words } from '../words/words'
import { effortInWords } from './effort-words'
import { endOf } from './exercise-form'
import { figureWords, momentFact, noted, yesNoWords, type Fact } from './facts'
import { massWords, temperatureWords } from './units'

type Row = { label: string; value: string | null }

type FluidContext = { name: string | null; figures: ServingFigures; units: Units; today: LocalDate }

/** A kept drink in words. `name` is null for an item that is not known any more. */
export function fluidFacts(fluid: Fluid, context: FluidContext, words: Words): Fact[] {
  const { name, figures, units, today } = context
  const { facts, general } = words
  const finished = fluid.until === undefined ? null : momentFact(fluid.until, today, words)
  const rows = [
    { label: facts.whichDrink, value: name ?? facts.unlistedDrink },
    { label: facts.howMuch, value: volumeWords(fluid.volumeMl, units.volume, words) },
    { label: facts.finished, value: finished },
    { label: facts.countsAsFluid, value: figures.countsAsFluid ? general.yes : facts.tooStrong },
    ...mineralRows(figures, words),
    { label: facts.caffeine, value: aboveZero(figures.caffeineMg, 'mg', words) },
    { label: facts.alcohol, value: aboveZero(figures.alcoholG, 'g', words) },
  ]
  return noted(fluid, rows, words)
}

/** A kept food in words. A figure that is not known says so. */
export function foodFacts(
  food: Food,
  { name, figures }: { name: string | null; figures: ServingFigures },
  words: Words,
): Fact[] {
  const { facts, general } = words
  const rows = [
    { label: facts.whatItWas, value: food.name ?? name ?? facts.unlistedFood },
    { label: facts.howMuch, value: `${numberWords(food.grams, words)} g` },
    { label: facts.supplement, value: food.supplement === true ? general.yes : null },
    ...mineralRows(figures, words),
  ]
  return noted(food, rows, words)
}

type ExerciseContext = { name: string | null; units: Units; today: LocalDate }

/** A kept session in words. */
export function exerciseFacts(exercise: Exercise, context: ExerciseContext, words: Words): Fact[] {
  const { name, units, today } = context
  const { facts, training } = words
  const { effort, distanceKm } = exercise
  const rows = [
    { label: facts.whatItWas, value: name ?? exercise.activityName ?? training.title },
    { label: facts.planned, value: exercise.planned === true ? words.sweat.form.plannedSaid : null },
    { label: facts.howLong, value: minutesWords(exercise.durationMinutes) },
    { label: facts.ended, value: momentFact(endOf(exercise).at, today, words) },
    { label: facts.howHard, value: effort === undefined ? null : effortInWords(effort, words) },
    { label: facts.warmUp, value: minutesOrNull(exercise.warmUpMinutes) },
    { label: facts.coolDown, value: minutesOrNull(exercise.coolDownMinutes) },
    { label: facts.temperature, value: temperatureOrNull(exercise.temperatureC, units, words) },
    { label: facts.inTheHeat, value: yesNoWords(exercise.inHeat, words) },
    { label: facts.unusual, value: yesNoWords(exercise.unusual, words) },
    {
      label: facts.distance,
      value: distanceKm === undefined ? null : `${numberWords(distanceKm, words)} km`,
    },
    { label: facts.massBefore, value: massOrNull(exercise.massBeforeKg, units, words) },
    { label: facts.massAfter, value: massOrNull(exercise.massAfterKg, units, words) },
    { label: facts.drunk, value: volumeOrNull(exercise.drunkMl, units, words) },
    { label: facts.urine, value: volumeOrNull(exercise.urineMl, units, words) },
    { label: facts.importedFrom, value: exercise.source ?? null },
  ]
  return noted(exercise, rows, words)
}

function mineralRows(figures: ServingFigures, words: Words): Row[] {
  const { minerals } = words
  const row = (label: string, figure: number | null, unit: string): Row => ({
    label,
    value: figureWords(figure, unit, words) ?? words.general.notKnown,
  })
  return [
    row(minerals.potassium, figures.potassiumMg, 'mg'),
    row(minerals.magnesium, figures.magnesiumMg, 'mg'),
    row(minerals.calcium, figures.calciumMg, 'mg'),
    row(minerals.sodium, figures.sodiumMg, 'mg'),
    row(minerals.water, figures.waterG, 'g'),
  ]
}

const aboveZero = (figure: number | null, unit: string, words: Words): string | null =>
  figure === 0 ? null : figureWords(figure, unit, words)

const minutesOrNull = (minutes: number | undefined): string | null =>
  minutes === undefined ? null : minutesWords(minutes)

const volumeOrNull = (ml: number | undefined, units: Units, words: Words): string | null =>
  ml === undefined ? null : volumeWords(ml, units.volume, words)

const temperatureOrNull = (celsius: number | undefined, units: Units, words: Words): string | null =>
  celsius === undefined ? null : temperatureWords(celsius, units.temperature, words)

const massOrNull = (kg: number | undefined, units: Units, words: Words): string | null =>
  kg === undefined ? null : massWords(kg, units.mass, words)
