import type { Person } from '@/lib/auth/person'
import { listEntries } from '@/lib/data/entries'
import { findItemsToChoose, findOwnItems } from '@/lib/data/items'
import { itemsWith, itemWith, mostFrequent } from '../form-page'

/** What a new diary offers before anything is typed: foods rich in potassium, magnesium or calcium that many people eat. */
export const firstFoods = ['SR28-09040', 'SR28-11674', 'SR28-12061', 'SR28-01117', 'SR28-11458', 'SR28-11508']

const usualCount = 6

/** What the form of a food offers to choose (nothing that was deleted), and the food it is filled with. */
export async function foodChoices({ owner }: Person, picked: string | undefined) {
  const [recent, own, toChoose] = await Promise.all([
    listEntries(owner, { kind: 'food', limit: 100 }),
    findOwnItems(owner),
    findItemsToChoose(owner),
  ])
  const eaten = recent.entries.flatMap(entry => (entry.kind === 'food' ? (entry.foodId ?? []) : []))
  const ids = [...new Set([...mostFrequent(eaten, usualCount), ...firstFoods])].slice(0, usualCount)
  return {
    picked: picked === undefined ? null : itemWith(own, 'food', picked),
    usual: itemsWith(toChoose, 'food', ids),
  }
}
