import { findItemNames, findItemsById, saveOwnItem } from '@/lib/data/items'
import type { UserId } from '@/lib/data/user-id'
import { itemKinds, ownItemSchema, type OwnItem } from '@/lib/domain/own-item'
import { activities } from '@/lib/domain/reference/activities'
import { drinks } from '@/lib/domain/reference/drinks'
import { foods } from '@/lib/domain/reference/foods'
import { listItems, ownThatFit } from '@/lib/domain/reference/listed-item'
import { storyId } from '@/lib/domain/demo/chance'
import { timed, timingOf, type Timing } from './timing'

/** Own items of a person who made many. */
const ownItems = 500

/** What a picker asks for. */
const shown = 12

/** What people type: whole names, accents, slips of the finger, German, several words, and nothing there is. */
const typings = [
  'banana',
  'bananna',
  'potatos',
  'café au lait',
  'yoghurt',
  'joghurt',
  'brokkoli',
  'mandeln',
  'gatorad',
  'whole wheat bread',
  'orange juice',
  'pumkin seeds',
  'running',
  'qqqqqqqq',
]

/** Every beginning of a text, as it stands after each key. */
const keystrokes = typings.flatMap(typed =>
  Array.from({ length: typed.length }, (_, last) => typed.slice(0, last + 1)),
)

/** Own items with names like those of the tables, each with another name. */
export const manyOwnItems = (): OwnItem[] =>
  Array.from({ length: ownItems }, (_, index) =>
    ownItemSchema.parse({
      id: storyId(0, 'own item', index),
      kind: itemKinds[index % 2],
      name: `${foods[index % foods.length]?.name ?? ''}, the way we make it ${index}`,
      aliases: [`Lunch of week ${index}`],
      per100g: { sodiumMg: index },
    }),
  )

/** How long a search of all kinds takes per key, with the own items in hand. */
function searchAlone(own: readonly OwnItem[], rounds: number): Timing {
  const times: number[] = []
  for (let round = -3; round < rounds; round += 1)
    for (const query of keystrokes) {
      const began = performance.now()
      listItems(ownThatFit(own, query, shown), itemKinds, query, shown)
      if (round >= 0) times.push(performance.now() - began)
    }
  return timingOf(times)
}

async function asTheServer(owner: UserId, query: string) {
  const fitting = ownThatFit(await findItemNames(owner, itemKinds), query, shown)
  const own = await findItemsById(
    owner,
    fitting.map(({ id }) => id),
  )
  return listItems(own, itemKinds, query, shown)
}

export type SearchTime = { items: number; own: number; alone: Timing; withReading: Timing }

/** The same with the own items read from the database first, as the server does for every key. */
export async function searchTime(owner: UserId, rounds: number): Promise<SearchTime> {
  const own = manyOwnItems()
  for (const item of own) await saveOwnItem(owner, item)
  let key = 0
  const withReading = await timed(
    keystrokes.length * 2,
    async () => keystrokes[(key += 1) % keystrokes.length] ?? '',
    query => asTheServer(owner, query),
  )
  return {
    items: drinks.length + foods.length + activities.length,
    own: own.length,
    alone: searchAlone(own, rounds),
    withReading,
  }
}
