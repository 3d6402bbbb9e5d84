import type { Check, CheckKind } from '../checks/check'
import { massWords, temperatureWords } from '../forms/units'
import type { Units } from '../profile'
import { durationWords, minutesWords } from './duration-words'
import { numberWords } from './number-words'
import { dayVolumeWords, volumeWords } from './volume-words'
import { wholeWords } from './whole-words'
import type { BrowserWords } from './words'

type Figure = (value: number, units: Units, words: BrowserWords) => string

const mass: Figure = (kg, units, words) => massWords(kg, units.mass, words)
const volume: Figure = (ml, units, words) => volumeWords(ml, units.volume, words)
const minutes: Figure = value => minutesWords(value)
const milligrams: Figure = value => `${wholeWords(value)} mg`
const rounded = (value: number, words: BrowserWords) => numberWords(Number(value.toFixed(1)), words)
const dayVolume: Figure = (ml, units, words) => {
  const { figure, unit } = dayVolumeWords(ml, units.volume, words)
  return `${figure} ${unit}`
}

const figures: Record<CheckKind, Figure> = {
  'mass-far': mass,
  'mass-gain': mass,
  'mass-loss': mass,
  'session-long': minutes,
  'effort-none': minutes,
  'effort-long': minutes,
  speed: (value, _, words) => `${rounded(value, words)} km/h`,
  'warm-up-long': minutes,
  'cool-down-long': minutes,
  temperature: (value, units, words) => temperatureWords(value, units.temperature, words),
  'drunk-much': volume,
  'drunk-fast': volume,
  'urine-much': volume,
  'drink-large': volume,
  'serving-large': (value, _, words) => `${rounded(value, words)} g`,
  'potassium-large': milligrams,
  'magnesium-large': milligrams,
  'calcium-large': milligrams,
  'sodium-large': milligrams,
  'sleep-long': (value, _, words) => `${rounded(value, words)} h`,
  'hold-long': value => durationWords(value),
  'day-fluid': dayVolume,
  'day-exercise': minutes,
  'day-sodium': milligrams,
}

/** The figures of a check as a person reads them, in their units. */
export function checkFigures(
  { what, value, expected }: Check,
  units: Units,
  words: BrowserWords,
): { value: string; expected: string } {
  const figure = figures[what]
  return { value: figure(value, units, words), expected: figure(expected, units, words) }
}
