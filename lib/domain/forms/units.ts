import type { Units } from '../profile'
import { mlPerFluidOunce } from '../units'
import type { Language } from '../words/language'
import { numberWords } from '../words/number-words'
import type { BrowserWords } from '../words/words'
import { outOfRange, readDecimal, readNumber, readWhole, writeNumber, type FieldRead } from './written-number'

/** The units of someone who chose none. */
export const metricUnits: Units = { volume: 'ml', mass: 'kg', temperature: 'C' }

/** How a person writes figures: the units they chose, and the language their marks are those of. */
export type Spelling = { units: Units; language: Language }

const mlPer: Record<Units['volume'], number> = { ml: 1, ...mlPerFluidOunce }

/** Kilograms in one unit; the international pound of 1959 is exact. */
const kgPer: Record<Units['mass'], number> = { kg: 1, lb: 0.45359237 }

const volumeNames: Record<Units['volume'], string> = { ml: 'ml', 'fl-oz-us': 'fl oz', 'fl-oz-imp': 'fl oz' }

/** The word beside a volume box. */
export const volumeName = (unit: Units['volume']): string => volumeNames[unit]

/** The word beside a temperature box. */
export const temperatureName = (unit: Units['temperature']): string => (unit === 'C' ? '°C' : '°F')

/** Binary arithmetic leaves dust at the fifteenth digit; nine decimals hold every exact conversion of what is typed. */
const clean = (value: number): number => Number(value.toFixed(9)) + 0

/** The range in another unit, narrowed to one decimal so that both ends are allowed. */
const rangeIn = (min: number, max: number, per: number, unit: string) => ({
  min: Math.ceil((min / per) * 10) / 10,
  max: Math.floor((max / per) * 10) / 10,
  unit,
})

const mlOf = (value: number, unit: Units['volume']): number => Math.round(value * mlPer[unit])

/** A volume in the person's unit, as whole millilitres from minMl to maxMl; undefined when blank. */
export function readVolume(
  text: string,
  { units, language }: Spelling,
  minMl: number,
  maxMl: number,
): FieldRead<number | undefined> {
  const unit = units.volume
  if (unit === 'ml') return readWhole(text, language, { min: minMl, max: maxMl })
  const accept = (value: number): number | undefined => {
    const ml = mlOf(value, unit)
    return ml >= minMl && ml <= maxMl && value >= 0 ? ml : undefined
  }
  return readNumber(text, language, accept, outOfRange(rangeIn(minMl, maxMl, mlPer[unit], volumeNames[unit])))
}

/** The most whole units of the person's that are not above maxMl. */
export const wholeUnitsIn = (maxMl: number, unit: Units['volume']): number => Math.floor(maxMl / mlPer[unit])

/** The shortest text in the person's unit that reads back as the same millilitres. */
export const writeVolume = (ml: number, { units, language }: Spelling): string =>
  writeNumber(ml / mlPer[units.volume], language, value => mlOf(value, units.volume) === ml)

const kgOf = (value: number, unit: Units['mass']): number => clean(value * kgPer[unit])

/** A body mass in the person's unit, as kilograms from minKg to maxKg; undefined when blank. */
export function readMass(
  text: string,
  { units, language }: Spelling,
  minKg: number,
  maxKg: number,
): FieldRead<number | undefined> {
  const unit = units.mass
  if (unit === 'kg') return readDecimal(text, language, { min: minKg, max: maxKg })
  const accept = (value: number): number | undefined => {
    const kg = kgOf(value, unit)
    return kg >= minKg && kg <= maxKg ? kg : undefined
  }
  return readNumber(text, language, accept, outOfRange(rangeIn(minKg, maxKg, kgPer[unit], unit)))
}

/** The shortest text in the person's unit that reads back as the same kilograms. */
export const writeMass = (kg: number, { units, language }: Spelling): string =>
  writeNumber(kg / kgPer[units.mass], language, value => kgOf(value, units.mass) === kg)

/** A mass for reading: "70.2 kg", "154.8 lb". */
export const massWords = (kg: number, unit: Units['mass'], words: BrowserWords): string =>
  `${numberWords(Number((kg / kgPer[unit]).toFixed(1)), words)} ${unit}`

/** A mass that is not to be reached, for reading: rounded down. */
export const massBelowWords = (kg: number, unit: Units['mass'], words: BrowserWords): string =>
  `${numberWords(Math.floor((kg / kgPer[unit]) * 10 + 1e-9) / 10, words)} ${unit}`

const celsiusOf = (value: number, unit: Units['temperature']): number =>
  unit === 'C' ? value : clean(((value - 32) * 5) / 9)

const fahrenheitOf = (celsius: number): number => (celsius * 9) / 5 + 32

/** A temperature in the person's unit, as degrees Celsius from minC to maxC; undefined when blank. */
export function readTemperature(
  text: string,
  { units, language }: Spelling,
  minC: number,
  maxC: number,
): FieldRead<number | undefined> {
  const unit = units.temperature
  if (unit === 'C') return readDecimal(text, language, { min: minC, max: maxC })
  const accept = (value: number): number | undefined => {
    const celsius = celsiusOf(value, unit)
    return celsius >= minC && celsius <= maxC ? celsius : undefined
  }
  const range = {
    min: Math.ceil(fahrenheitOf(minC) * 10) / 10,
    max: Math.floor(fahrenheitOf(maxC) * 10) / 10,
    unit: '°F',
  }
  return readNumber(text, language, accept, outOfRange(range))
}

/** The shortest text in the person's unit that reads back as the same temperature. */
export function writeTemperature(celsius: number, { units, language }: Spelling): string {
  const unit = units.temperature
  const shown = unit === 'C' ? celsius : fahrenheitOf(celsius)
  return writeNumber(shown, language, value => celsiusOf(value, unit) === celsius)
}

/** A temperature for reading: "31 °C", "87.8 °F". */
export const temperatureWords = (celsius: number, unit: Units['temperature'], words: BrowserWords): string =>
  `${numberWords(Number((unit === 'C' ? celsius : fahrenheitOf(celsius)).toFixed(1)), words)} ${temperatureName(unit)}`
