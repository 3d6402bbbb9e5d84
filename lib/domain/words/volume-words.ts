import { mlPerFluidOunce, type VolumeUnit } from '../units'
import { fixedWords, numberWords } from './number-words'
import { wholeWords } from './whole-words'
import type { BrowserWords } from './words'

/** A volume as a person reads one drink: "250 ml", "8.5 fl oz". */
export function volumeWords(volumeMl: number, unit: VolumeUnit, words: BrowserWords): string {
  if (unit === 'ml') return `${wholeWords(volumeMl)} ml`
  return `${numberWords(trimmed(ouncesOf(volumeMl, unit), 1), words)} fl oz`
}

/** The volume of a whole day, figure and unit apart for the big number: litres to two decimals, fluid ounces whole. */
export function dayVolumeWords(
  volumeMl: number,
  unit: VolumeUnit,
  words: BrowserWords,
): { figure: string; unit: string } {
  if (unit === 'ml') return { figure: fixedWords(volumeMl / 1000, 2, words), unit: 'L' }
  return { figure: numberWords(Math.round(ouncesOf(volumeMl, unit)), words), unit: 'fl oz' }
}

/** Fluid ounces of the person's kind, unrounded. */
export const ouncesOf = (volumeMl: number, unit: Exclude<VolumeUnit, 'ml'>): number =>
  volumeMl / mlPerFluidOunce[unit]

/** At most so many decimals. */
const trimmed = (value: number, decimals: number): number => Number(value.toFixed(decimals))
