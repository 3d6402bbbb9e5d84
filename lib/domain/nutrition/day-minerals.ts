import { withoutDust } from '../without-dust'
import type { Fluid, Food } from '../entry'
import { perMineral, type Mineral, type PerMineral } from './mineral'
import { figuresOfDrink, figuresOfFood, type ServedItem } from './serving'

/** What an item says of itself that matters here. */
export type CountedItem = ServedItem & { supplement?: boolean }

/** Where a mineral came from. A supplement is one, whether it is eaten or drunk. */
export const intakeParts = ['food', 'drink', 'supplement'] as const

export type IntakePart = (typeof intakeParts)[number]

/** One food or drink that was logged and what it holds; null: not known. */
export type Consumed = { entry: Fluid | Food; part: IntakePart; mg: PerMineral<number | null> }

/** What a day holds of one mineral. */
export type MineralOfDay = {
  /** Sum of what is known, in mg; where something is not known, at least so much. */
  knownMg: number
  /** How many of the entries have no figure of it. */
  unknown: number
  byPart: Record<IntakePart, { knownMg: number; unknown: number }>
  /** The entries that hold it and those whose figure is not known: the largest first, those not known last. */
  entries: { entry: Fluid | Food; mg: number | null }[]
}

/** Finds the item of an entry; null: not known any more. */
export type ItemOf = (kind: 'drink' | 'food', id: string) => CountedItem | null

/** A food or a drink with what it holds. The mark of a supplement counts on the entry or on the item. */
export function consumedOf(entry: Fluid | Food, itemOf: ItemOf): Consumed {
  if (entry.kind === 'fluid') {
    const item = itemOf('drink', entry.beverageId)
    const figures = figuresOfDrink(entry, item)
    const part = item?.supplement === true ? 'supplement' : 'drink'
    return { entry, part, mg: perMineral(mineral => figures[`${mineral}Mg`]) }
  }
  const item = entry.foodId === undefined ? null : itemOf('food', entry.foodId)
  const figures = figuresOfFood(entry, item)
  const isSupplement = entry.supplement === true || item?.supplement === true
  return {
    entry,
    part: isSupplement ? 'supplement' : 'food',
    mg: perMineral(mineral => figures[`${mineral}Mg`]),
  }
}

function ofMineral(consumed: readonly Consumed[], mineral: Mineral): MineralOfDay {
  const sumOf = (parts: readonly Consumed[]) => ({
    knownMg: withoutDust(parts.reduce((sum, { mg }) => sum + (mg[mineral] ?? 0), 0)),
    unknown: parts.filter(({ mg }) => mg[mineral] === null).length,
  })
  const from = (wanted: IntakePart) => sumOf(consumed.filter(({ part }) => part === wanted))
  return {
    ...sumOf(consumed),
    byPart: { food: from('food'), drink: from('drink'), supplement: from('supplement') },
    entries: consumed
      .map(({ entry, mg }) => ({ entry, mg: mg[mineral] }))
      .filter(({ mg }) => mg !== 0)
      .sort((one, other) => (other.mg ?? -1) - (one.mg ?? -1) || (one.entry.id < other.entry.id ? -1 : 1)),
  }
}

/** What foods, drinks and supplements add up to, mineral by mineral. Nothing logged is 0 known of 0 entries. */
export const dayMinerals = (consumed: readonly Consumed[]): PerMineral<MineralOfDay> =>
  perMineral(mineral => ofMineral(consumed, mineral))
