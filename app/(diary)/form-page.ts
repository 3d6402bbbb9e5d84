import { pickedItem, type PickedItem } from '@/lib/domain/forms/picked-item'
import { languageHere } from '@/lib/auth/language-here'
import { metricUnits, type Spelling } from '@/lib/domain/forms/units'
import type { ItemKind, OwnItem } from '@/lib/domain/own-item'
import type { Profile, Units } from '@/lib/domain/profile'
import { findItem } from '@/lib/domain/reference/find-item'

/** The part of an address after "?", as a page gets it. */
export type AddressQuery = Promise<Record<string, string | string[] | undefined>>

/** One value of the address; null when it is not there, or there twice. */
export async function fromAddress(query: AddressQuery, name: string): Promise<string | null> {
  const value = (await query)[name]
  return typeof value === 'string' ? value : null
}

/** Where a form goes back to: a path of this diary, Today when none was given. Never another site. */
export async function returnPath(query: AddressQuery): Promise<string> {
  const from = await fromAddress(query, 'from')
  return from !== null && /^\/(?![/\\])[\w\-/?=&.]*$/.test(from) ? from : '/'
}

/** The units the person chose; metric when they did not. */
export const unitsOf = (profile: Profile): Units => profile.units ?? metricUnits

/** How figures stand in the boxes of this page: in the person's units and the page's language. */
export const spellingHere = async (profile: Profile): Promise<Spelling> => ({
  units: unitsOf(profile),
  language: await languageHere(),
})

/** The item with this id as a form shows it, the person's own first; null when it is not known. */
export const itemWith = (own: readonly OwnItem[], kind: ItemKind, id: string): PickedItem | null =>
  pickedItem(own.find(item => item.kind === kind && item.id === id.toLowerCase()) ?? findItem(kind, id))

/** The most frequent ids, most frequent first, at most `count`; the earlier one first where they are as frequent. */
export function mostFrequent(ids: readonly string[], count: number): string[] {
  const often = new Map<string, number>()
  for (const id of ids) often.set(id, (often.get(id) ?? 0) + 1)
  return [...often]
    .sort(([, one], [, other]) => other - one)
    .slice(0, count)
    .map(([id]) => id)
}

/** The items with these ids that are still known. */
export const itemsWith = (own: readonly OwnItem[], kind: ItemKind, ids: readonly string[]): PickedItem[] =>
  ids.flatMap(id => itemWith(own, kind, id) ?? [])
