import type { DayClosed } from '../domain/entry'
import { areMealsOfADay, MEALS_OF_A_DAY } from '../domain/nutrition/day-coverage'
import type { IntakeTotals, MineralTotal } from '../domain/nutrition/intake-totals'
import { perMineral, type Mineral } from '../domain/nutrition/mineral'
import type { OwnItem } from '../domain/own-item'
import { addDays, daysBetween, type LocalDate } from '../domain/time/local-date'
import { withoutDust } from '../domain/without-dust'
import { loadConsumedSums, type DaysOf, type Drunk, type Eaten } from './consumed-sums'
import { momentsIn } from './item-figures'
import { loggedDaysIn } from './logged-days'

type Sums = {
  logged: ReadonlySet<LocalDate>
  drunk: ReadonlyMap<LocalDate, Drunk>
  eaten: ReadonlyMap<LocalDate, Eaten>
  allLogged: ReadonlySet<LocalDate>
}

/**
 * What was drunk and eaten on each day of the range, both ends included, oldest first, and which days look whole; empty
 * where the range ends before it begins. Rows grow with the days, not with their entries. `own` are the person's own
 * items, `closed` the days they closed, of which those with nothing else to report count.
 */
export async function loadIntakeDays(
  range: DaysOf,
  own: readonly OwnItem[],
  closed: readonly DayClosed[],
): Promise<IntakeTotals[]> {
  const sums: Sums = {
    ...(await loadConsumedSums(range, own)),
    logged: new Set(await loggedDaysIn(range.owner, range.from, range.to)),
    allLogged: new Set(closed.filter(({ cramps }) => cramps === 'all-logged').map(({ on }) => on)),
  }
  const length = Math.max(0, daysBetween(range.from, range.to) + 1)
  return Array.from({ length }, (_, index) => totalsOf(addDays(range.from, index), sums))
}

function totalsOf(day: LocalDate, { logged, drunk, eaten, allLogged }: Sums): IntakeTotals {
  const [drinks, foods] = [drunk.get(day), eaten.get(day)]
  const meals = momentsIn(foods?.eatenAt ?? null)
  const fluidMl = drinks?.fluidMl ?? 0
  const looksWhole = areMealsOfADay(meals) || (allLogged.has(day) && meals.length >= MEALS_OF_A_DAY)
  return {
    day,
    logged: logged.has(day),
    fluidMl: fluidMl === 0 ? null : fluidMl,
    foods: foods?.foods ?? 0,
    looksWhole,
    minerals: foods === undefined ? null : perMineral(mineral => totalOf(drinks, foods, mineral)),
  }
}

function totalOf(drinks: Drunk | undefined, foods: Eaten, mineral: Mineral): MineralTotal {
  const name = `${mineral}Mg` as const
  const drunk = { mg: drinks?.[name] ?? 0, known: drinks?.[`${name}Known`] ?? 0 }
  const entries = (drinks?.drinks ?? 0) + foods.foods
  return {
    knownMg: withoutDust(drunk.mg + (foods[name] ?? 0)),
    unknown: entries - drunk.known - foods[`${name}Known`],
  }
}
