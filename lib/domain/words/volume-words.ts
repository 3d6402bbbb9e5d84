import { mlPerFluidOunce, type VolumeUnit } from '../units'

/** A volume as a person reads one drink: "250 ml", "8.5 fl oz". */
export function volumeWords(volumeMl: number, unit: VolumeUnit): string {
  if (unit === 'ml') return `${withThinSpace(volumeMl)} ml`
  return `${trimmed(ouncesOf(volumeMl, unit), 1)} fl oz`
}

/** The volume of a whole day, figure and unit apart for the big number: litres to two decimals, fluid ounces whole. */
export function dayVolumeWords(volumeMl: number, unit: VolumeUnit): { figure: string; unit: string } {
  if (unit === 'ml') return { figure: (volumeMl / 1000).toFixed(2), unit: 'L' }
  return { figure: String(Math.round(ouncesOf(volumeMl, unit))), unit: 'fl oz' }
}

/** Fluid ounces of the person's kind, unrounded. */
export const ouncesOf = (volumeMl: number, unit: Exclude<VolumeUnit, 'ml'>): number =>
  volumeMl / mlPerFluidOunce[unit]

/** At most so many decimals, no trailing zeros. */
const trimmed = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)))

/** A whole number with a thin space before the thousands, from 10 000 on. */
const withThinSpace = (value: number): string => {
  const digits = String(Math.round(value))
  return digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, '\u2009')
}
