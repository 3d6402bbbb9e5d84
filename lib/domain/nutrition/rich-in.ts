import type { OwnItem } from '../own-item'
import { findDrink } from '../reference/drinks'
import { findFood } from '../reference/foods'
import { quantile } from '../statistics/quantile'
import type { Consumed, CountedItem, ItemOf } from './day-minerals'
import { minerals, type Mineral } from './mineral'
import { LARGEST_INTAKE_MG } from './reference-intakes'
import { figuresOfDrink, figuresOfFood } from './serving'

/** The minerals something rich in them may be named for. Salt is none of them. */
export type RichMineral = Exclude<Mineral, 'sodium'>

export const richMinerals: readonly RichMineral[] = ['potassium', 'magnesium', 'calcium']

/** A food or a drink, how much of it is a portion (g, of drinks ml), and the mg in it. */
export type RichPortion = { kind: 'food' | 'drink'; id: string; amount: number; mg: number }

/** Rich is a portion with at least this share of the largest intake the table has for an adult. Ours. */
export const RICH_SHARE = 0.1

/** A portion with more sodium (mg) is not named to somebody who keeps low on salt: the limit of “low sodium” on labels in the USA. */
export const LOW_SODIUM_MG = 140

/** Minerals of 100 g in mg; with more it is a salt, a powder or a tablet and no food. Ours. */
const MOST_MINERALS_OF_A_FOOD_MG = 5000

/** Children under this age are not named nuts and seeds, which stick in small throats: for them nothing of the tables. Ours. */
export const TABLES_FROM_AGE = 5

/** At most so many of the person’s own, and so many of the tables. */
const most = { usual: 4, listed: 3 }

/** Spinach and chard: they hold calcium that the body hardly takes up. */
export const POORLY_TAKEN_UP: readonly string[] = [
  'SR28-11457',
  'SR28-11458',
  'SR28-11464',
  'SR28-11461',
  'SR28-11147',
  'SR28-11148',
]

/** What the article behind Charley names: bananas and potatoes; nuts, seeds and leafy greens; dairy and fortified foods. */
const named: Record<RichMineral, readonly { kind: 'food' | 'drink'; id: string }[]> = {
  potassium: [
    { kind: 'food', id: 'SR28-11674' },
    { kind: 'food', id: 'SR28-09040' },
    { kind: 'food', id: 'SR28-11367' },
  ],
  magnesium: [
    { kind: 'food', id: 'SR28-12016' },
    { kind: 'food', id: 'SR28-11458' },
    { kind: 'food', id: 'SR28-12061' },
  ],
  calcium: [
    { kind: 'food', id: 'SR28-01117' },
    { kind: 'drink', id: 'FNDDS-11112110' },
    { kind: 'drink', id: 'SR28-16222' },
  ],
}

type Portion = Omit<RichPortion, 'mg'> & { item: CountedItem }

/** What the person gets to see is decided by: do they keep low on salt, how old are they (null: not told). */
export type RichFor = { keepsLowOnSalt: boolean; age: number | null }

const figuresOf = ({ kind, amount, item }: Portion) =>
  kind === 'drink' ? figuresOfDrink({ volumeMl: amount }, item) : figuresOfFood({ grams: amount }, item)

/** Supplements, alcohol, and salts and powders are never named. */
function mayBeNamed({ item, ...portion }: Portion, { keepsLowOnSalt }: RichFor): boolean {
  const { per100g, alcoholPercent = 0, supplement } = item
  const held = minerals.reduce((sum, mineral) => sum + (per100g?.[`${mineral}Mg`] ?? 0), 0)
  const { sodiumMg } = figuresOf({ item, ...portion })
  return (
    supplement !== true &&
    alcoholPercent === 0 &&
    (per100g?.alcoholG ?? 0) === 0 &&
    held <= MOST_MINERALS_OF_A_FOOD_MG &&
    (!keepsLowOnSalt || (sodiumMg !== null && sodiumMg <= LOW_SODIUM_MG))
  )
}

/** The portions that are rich in it, the richest first, without what may not be named. */
function richest(portions: readonly Portion[], mineral: RichMineral, who: RichFor): RichPortion[] {
  return portions
    .filter(portion => mayBeNamed(portion, who))
    .filter(({ id }) => mineral !== 'calcium' || !POORLY_TAKEN_UP.includes(id))
    .map(portion => ({
      kind: portion.kind,
      id: portion.id,
      amount: portion.amount,
      mg: figuresOf(portion)[`${mineral}Mg`] ?? 0,
    }))
    .filter(({ mg }) => mg >= LARGEST_INTAKE_MG[mineral] * RICH_SHARE)
    .sort((one, other) => other.mg - one.mg || (one.id < other.id ? -1 : 1))
}

/** What was logged of late, each once, with the middle of its portions; then own items that have a portion. */
function usualPortions(consumed: readonly Consumed[], own: readonly OwnItem[], itemOf: ItemOf): Portion[] {
  const amounts = new Map<string, { kind: 'food' | 'drink'; id: string; amounts: number[] }>()
  for (const { entry, part } of consumed) {
    const kind = entry.kind === 'fluid' ? 'drink' : 'food'
    const id = entry.kind === 'fluid' ? entry.beverageId : entry.foodId
    if (id === undefined || part === 'supplement') continue
    const amount = entry.kind === 'fluid' ? entry.volumeMl : entry.grams
    const key = id.toLowerCase()
    const before = amounts.get(key)
    if (before) before.amounts.push(amount)
    else amounts.set(key, { kind, id, amounts: [amount] })
  }
  for (const { id, kind, portionG, densityGPerMl = 1 } of own) {
    if (portionG === undefined || kind === 'activity' || amounts.has(id)) continue
    amounts.set(id, { kind, id, amounts: [kind === 'drink' ? portionG / densityGPerMl : portionG] })
  }
  return [...amounts.values()].flatMap(({ kind, id, amounts: logged }) => {
    const [item, amount] = [itemOf(kind, id), quantile(logged, 0.5)]
    return item === null || amount === null ? [] : [{ kind, id, amount, item }]
  })
}

function listedPortions(mineral: RichMineral): Portion[] {
  return named[mineral].flatMap(({ kind, id }): Portion[] => {
    if (kind === 'drink') {
      const drink = findDrink(id)
      return drink === null ? [] : [{ kind, id, amount: drink.servingMl, item: drink }]
    }
    const food = findFood(id)
    const portion = food?.portions[0]
    return food === null || portion === undefined ? [] : [{ kind, id, amount: portion.grams, item: food }]
  })
}

/**
 * Foods and drinks rich in a mineral: first what the person logged of late and their own items, then those of the
 * tables that the article names. `consumed` is what was logged of late, `own` the items there are to choose from.
 */
export function richIn(
  mineral: RichMineral,
  logged: { consumed: readonly Consumed[]; own: readonly OwnItem[]; itemOf: ItemOf },
  who: RichFor,
): { usual: RichPortion[]; listed: RichPortion[] } {
  const usual = richest(usualPortions(logged.consumed, logged.own, logged.itemOf), mineral, who).slice(
    0,
    most.usual,
  )
  const isShown = new Set(usual.map(({ id }) => id.toLowerCase()))
  const listed =
    who.age !== null && who.age < TABLES_FROM_AGE
      ? []
      : richest(listedPortions(mineral), mineral, who).filter(({ id }) => !isShown.has(id.toLowerCase()))
  return { usual, listed: listed.slice(0, most.listed) }
}
