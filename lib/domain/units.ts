import type { Profile } from './profile'

/** How a person reads volumes. Everything is kept in ml; only words change. */
export type VolumeUnit = NonNullable<Profile['units']>['volume']

/** One fluid ounce in ml: the US one is 1/128 of 231 cubic inches, the imperial one 1/160 of 4.54609 litres, both by definition. */
export const mlPerFluidOunce = { 'fl-oz-us': 29.5735295625, 'fl-oz-imp': 28.4130625 } as const

/** The unit the person chose; ml when they did not. */
export const volumeUnitOf = (profile: Profile): VolumeUnit => profile.units?.volume ?? 'ml'

/**
 * The fluid of a day in words: "1.35 L", or "45 fl oz". Cut to 10 ml or a whole ounce, never rounded up, so that
 * "1.35 L or more" holds.
 */
export const dayVolumeWords = (ml: number, unit: VolumeUnit): string =>
  unit === 'ml'
    ? `${(Math.floor(ml / 10) / 100).toFixed(2)} L`
    : `${Math.floor(ml / mlPerFluidOunce[unit])} fl oz`
