import type { Caution } from '../cautions'
import type { Exercise } from '../entry'
import type { WeighedLoss } from '../hydration/sweat-rate'
import { massWords } from '../forms/units'
import type { Units } from '../profile'
import type { VolumeUnit } from '../units'
import { minutesWords } from './duration-words'
import { fixedWords } from './number-words'
import { dayVolumeWords, volumeWords } from './volume-words'
import type { Words } from './words'

/** An amount of sweat: "1.50 L", "51 fl oz". */
export function sweatWords(ml: number, unit: VolumeUnit, words: Words): string {
  const { figure, unit: name } = dayVolumeWords(ml, unit, words)
  return `${figure} ${name}`
}

/** A rate: "1.00 L/h", "34 fl oz/h". */
export const rateWords = (perHourMl: number, unit: VolumeUnit, words: Words): string =>
  `${sweatWords(perHourMl, unit, words)}/h`

/** A share of body mass, without its sign: "1.57 %". */
export const percentWords = (percent: number, words: Words): string =>
  `${fixedWords(Math.abs(percent), 2, words)} %`

/** What is certain of a figure: as it is, or at least, or at most. */
export function boundWords(
  figure: string,
  bound: 'exact' | 'at-least' | 'at-most',
  { sweat }: Words,
): string {
  if (bound === 'exact') return figure
  return bound === 'at-least' ? sweat.atLeast(figure) : sweat.atMost(figure)
}

/** How the figures of a weighed session are made, a sentence each. */
export function weighedSteps(session: Exercise, loss: WeighedLoss, units: Units, words: Words): string[] {
  const { made } = words.sweat
  const mass = (kg: number) => massWords(kg, units.mass, words)
  const { massBeforeKg = 0, massAfterKg = 0 } = session
  const change = mass(Math.abs(loss.massLostKg))
  const masses = [
    mass(massBeforeKg),
    mass(massAfterKg),
    change,
    percentWords(loss.percentOfMass, words),
  ] as const
  return [
    loss.hasGained ? made.massGained(...masses) : made.mass(...masses),
    ...sweatSteps(session, loss, units, words),
    ...(loss.drinkBackMl !== null && loss.drinkBackMl > 0
      ? [made.back(change, sweatWords(loss.drinkBackMl, units.volume, words))]
      : []),
  ]
}

function sweatSteps(session: Exercise, loss: WeighedLoss, units: Units, words: Words): string[] {
  const { made } = words.sweat
  if (loss.sweat === null) return [made.neither]
  const { lostMl, perHourMl, bound } = loss.sweat
  const amount = (ml: number | undefined) => (ml === undefined ? '?' : volumeWords(ml, units.volume, words))
  const lost = sweatWords(lostMl, units.volume, words)
  const change = `${loss.hasGained ? '−' : ''}${massWords(Math.abs(loss.massLostKg), units.mass, words)}`
  return [
    made.sweat(change, amount(session.drunkMl), amount(session.urineMl), lost),
    ...(bound === 'at-least' ? [made.noDrinks] : []),
    ...(bound === 'at-most' ? [made.noUrine] : []),
    made.rate(lost, minutesWords(session.durationMinutes), rateWords(perHourMl, units.volume, words)),
  ]
}

/** What a gain in a session says; without a word of drinking where a clinic decides. */
export const gainedWords = (cautions: readonly Caution[], { sweat }: Words): string =>
  cautions.length > 0 ? sweat.gainedAlone : sweat.gained
