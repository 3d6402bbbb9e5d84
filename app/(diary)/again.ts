import type { Person } from '@/lib/auth/person'
import { recentEntries } from '@/lib/data/recent-entries'
import { findItemsToChoose } from '@/lib/data/items'
import { againAt, lastThings, type AgainKind, type AgainThing } from '@/lib/domain/again'
import { newId } from '@/lib/domain/id'
import { findItem } from '@/lib/domain/reference/find-item'
import { nameIn } from '@/lib/domain/reference/name-in'
import { volumeUnitOf } from '@/lib/domain/units'
import { drinkName } from '@/lib/domain/words/drink-name'
import { entryWords, type WordsContext } from '@/lib/domain/words/entry-words'
import { volumeWords } from '@/lib/domain/words/volume-words'
import type { Words } from '@/lib/domain/words/words'
import type { Again } from '../_ui/again-rows'

/** How many of the newest entries are looked at for different ones. */
const LOOKED_AT = 40

/** What was logged last, each different thing once, ready to be logged again with one tap. Own items that were deleted are left out. */
export async function loadAgain(
  { owner, profile, now }: Person,
  kinds: readonly AgainKind[],
  most: number,
  words: Words,
): Promise<Again[]> {
  const [entries, own] = await Promise.all([recentEntries(owner, kinds, LOOKED_AT), findItemsToChoose(owner)])
  const ownIds = new Set<string>(own.map(({ id }) => id))
  const isThere = (kind: 'drink' | 'food' | 'activity', id: string | undefined) =>
    id === undefined || findItem(kind, id) !== null || ownIds.has(id.toLowerCase())
  const context = { unit: volumeUnitOf(profile), nameOf: nameIn(own) }
  return lastThings(entries, LOOKED_AT)
    .filter(
      thing =>
        (thing.kind !== 'fluid' || isThere('drink', thing.beverageId)) &&
        (thing.kind !== 'food' || isThere('food', thing.foodId)) &&
        (thing.kind !== 'exercise' || isThere('activity', thing.activityId)),
    )
    .slice(0, most)
    .map(thing => {
      const entry = againAt(thing, newId(), now, profile.timeZone)
      const { title, detail } = entryWords(entry, context, words)
      const name = thing.kind === 'fluid' ? drinkTitle(thing, context, words) : title
      return { thing, title: name, detail, saved: words.entries.inSentence(name) }
    })
}

const drinkTitle = (
  { beverageId, volumeMl }: Extract<AgainThing, { kind: 'fluid' }>,
  { nameOf, unit }: WordsContext,
  words: Words,
): string => `${drinkName(beverageId, nameOf, words)}, ${volumeWords(volumeMl, unit, words)}`
