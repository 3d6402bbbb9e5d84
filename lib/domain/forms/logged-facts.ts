import type { Exercise, Fluid, Food } from '../entry'
import type { ServingFigures } from '../nutrition/serving'
import type { Units } from '../profile'
import type { LocalDate } from '../time/local-date'
import { minutesWords } from '../words/duration-words'
import { volumeWords } from '../words/volume-words'
import { effortInWords } from './effort-words'
import { endOf } from './exercise-form'
import { figureWords, momentFact, noted, yesNoWords, type Fact } from './facts'
import { massWords, temperatureWords } from './units'

type Row = { label: string; value: string | null }

/** A kept drink in words. `name` is null for an item that is not known any more. */
export const fluidFacts = (
  fluid: Fluid,
  {
    name,
    figures,
    units,
    today,
  }: { name: string | null; figures: ServingFigures; units: Units; today: LocalDate },
): Fact[] =>
  noted(fluid, [
    { label: 'Which drink', value: name ?? 'A drink that is not listed any more' },
    { label: 'How much', value: volumeWords(fluid.volumeMl, units.volume) },
    { label: 'Finished', value: fluid.until === undefined ? null : momentFact(fluid.until, today) },
    { label: 'Counts as fluid', value: figures.countsAsFluid ? 'Yes' : 'No: 6 % alcohol or more' },
    ...mineralRows(figures),
    { label: 'Caffeine', value: aboveZero(figures.caffeineMg, 'mg') },
    { label: 'Alcohol', value: aboveZero(figures.alcoholG, 'g') },
  ])

/** A kept food in words. A figure that is not known says so. */
export const foodFacts = (
  food: Food,
  { name, figures }: { name: string | null; figures: ServingFigures },
): Fact[] =>
  noted(food, [
    { label: 'What it was', value: food.name ?? name ?? 'A food that is not listed any more' },
    { label: 'How much', value: `${food.grams} g` },
    { label: 'Supplement', value: food.supplement === true ? 'Yes' : null },
    ...mineralRows(figures),
  ])

/** A kept session in words. */
export const exerciseFacts = (
  exercise: Exercise,
  { name, units, today }: { name: string | null; units: Units; today: LocalDate },
): Fact[] =>
  noted(exercise, [
    { label: 'What it was', value: name ?? exercise.activityName ?? 'Exercise' },
    { label: 'How long', value: minutesWords(exercise.durationMinutes) },
    { label: 'Ended', value: momentFact(endOf(exercise).at, today) },
    { label: 'How hard', value: exercise.effort === undefined ? null : effortInWords(exercise.effort) },
    { label: 'Warm-up', value: minutesOrNull(exercise.warmUpMinutes) },
    { label: 'Cool-down', value: minutesOrNull(exercise.coolDownMinutes) },
    {
      label: 'Temperature',
      value:
        exercise.temperatureC === undefined
          ? null
          : temperatureWords(exercise.temperatureC, units.temperature),
    },
    { label: 'In the heat', value: yesNoWords(exercise.inHeat) },
    { label: 'Unusual for you', value: yesNoWords(exercise.unusual) },
    { label: 'Distance', value: exercise.distanceKm === undefined ? null : `${exercise.distanceKm} km` },
    ...massRows(exercise, units),
    { label: 'Drunk during it', value: volumeOrNull(exercise.drunkMl, units) },
    { label: 'Urine during it', value: volumeOrNull(exercise.urineMl, units) },
    { label: 'Imported from', value: exercise.source ?? null },
  ])

const mineralRows = (figures: ServingFigures): Row[] => [
  { label: 'Potassium', value: figureWords(figures.potassiumMg, 'mg') ?? 'Not known' },
  { label: 'Magnesium', value: figureWords(figures.magnesiumMg, 'mg') ?? 'Not known' },
  { label: 'Calcium', value: figureWords(figures.calciumMg, 'mg') ?? 'Not known' },
  { label: 'Sodium', value: figureWords(figures.sodiumMg, 'mg') ?? 'Not known' },
  { label: 'Water', value: figureWords(figures.waterG, 'g') ?? 'Not known' },
]

const aboveZero = (figure: number | null, unit: string): string | null =>
  figure === 0 ? null : figureWords(figure, unit)

const minutesOrNull = (minutes: number | undefined): string | null =>
  minutes === undefined ? null : minutesWords(minutes)

const volumeOrNull = (ml: number | undefined, units: Units): string | null =>
  ml === undefined ? null : volumeWords(ml, units.volume)

const massRows = ({ massBeforeKg, massAfterKg }: Exercise, units: Units): Row[] => [
  {
    label: 'Body mass before',
    value: massBeforeKg === undefined ? null : massWords(massBeforeKg, units.mass),
  },
  { label: 'Body mass after', value: massAfterKg === undefined ? null : massWords(massAfterKg, units.mass) },
]
