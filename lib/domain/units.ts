import type { Profile } from './profile'

/** How a person reads volumes. Everything is kept in ml; only words change. */
export type VolumeUnit = NonNullable<Profile['units']>['volume']

/** One fluid ounce in ml: the US one is 1/128 of 231 cubic inches, the imperial one 1/160 of 4.54609 litres, both by definition. */
export const mlPerFluidOunce = { 'fl-oz-us': 29.5735295625, 'fl-oz-imp': 28.4130625 } as const

/** The unit the person chose; ml when they did not. */
export const volumeUnitOf = (profile: Profile): VolumeUnit => profile.units?.volume ?? 'ml'

/** The fluid of a day as a number on a scale: litres, or fluid ounces. */
export const dayVolume = (ml: number, unit: VolumeUnit): number =>
  unit === 'ml' ? ml / 1000 : ml / mlPerFluidOunce[unit]
