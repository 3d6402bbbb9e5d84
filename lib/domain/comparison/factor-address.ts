import type { Factor } from './factor'

const tagsOf = (factors: readonly Factor[]): Factor[] =>
  factors.filter(({ name }) => typeof name !== 'string')

/** The last part of the address of a factor's page: its id; of an own tag its place, so that no text of the diary stands in an address. */
export const factorAddress = (factor: Factor, factors: readonly Factor[]): string =>
  typeof factor.name === 'string' ? factor.name : `tag-${tagsOf(factors).indexOf(factor) + 1}`

/** The factor of an address; null where none of these has it. */
export const factorAt = (address: string, factors: readonly Factor[]): Factor | null =>
  factors.find(factor => factorAddress(factor, factors) === address) ?? null
