import type { Person } from '@/lib/auth/person'
import { listEntries } from '@/lib/data/entries'
import { findItemsToChoose, findOwnItems } from '@/lib/data/items'
import { itemsWith, itemWith, mostFrequent } from '../form-page'

/** What a new diary offers before anything is typed: running, cycling, brisk walking, weights, football, yoga. */
export const firstActivities = ['12150', '01015', '17200', '02054', '15610', '02150']

const usualCount = 6

/** What the form of a session offers to choose (nothing that was deleted), and the activity it is filled with. */
export async function exerciseChoices({ owner }: Person, picked: string | undefined) {
  const [recent, own, toChoose] = await Promise.all([
    listEntries(owner, { kind: 'exercise', limit: 100 }),
    findOwnItems(owner),
    findItemsToChoose(owner),
  ])
  const done = recent.entries.flatMap(entry => (entry.kind === 'exercise' ? (entry.activityId ?? []) : []))
  const ids = [...new Set([...mostFrequent(done, usualCount), ...firstActivities])].slice(0, usualCount)
  return {
    picked: picked === undefined ? null : itemWith(own, 'activity', picked),
    usual: itemsWith(toChoose, 'activity', ids),
  }
}
