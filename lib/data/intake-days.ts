import type { DayClosed } from '../domain/entry'
import { HOURS_OF_EATING, MEAL_MINUTES, MEALS_OF_A_DAY } from '../domain/nutrition/day-coverage'
import type { IntakeTotals, MineralTotal } from '../domain/nutrition/intake-totals'
import { perMineral, type Mineral } from '../domain/nutrition/mineral'
import type { OwnItem } from '../domain/own-item'
import { addDays, daysBetween, type LocalDate } from '../domain/time/local-date'
import { withoutDust } from '../domain/without-dust'
import { database } from './client'
import {
  byDay,
  loadConsumedSums,
  within,
  type DaysOf,
  type Drunk,
  type Eaten,
  type Whole,
} from './consumed-sums'
import { Prisma } from './generated/client'
import { loggedDaysIn } from './logged-days'

const mealMs = MEAL_MINUTES * 60_000
const eatingMs = HOURS_OF_EATING * 3_600_000

/** Foods of a day that are no supplements, and whether they were eaten as `dayCoverage` wants them on a whole day. */
type Covered = { day: LocalDate; foods: Whole; isSpread: Whole }

/**
 * Three meals an hour apart or more, over six hours: a first, a last, and one that is an hour from both.
 */
const coverageOfDays = (range: DaysOf, supplementIds: readonly string[]) => Prisma.sql`
  SELECT "day", COUNT(*) AS "foods",
    MAX(CASE WHEN "last" - "first" >= ${eatingMs} AND "atMs" BETWEEN "first" + ${mealMs} AND "last" - ${mealMs}
      THEN 1 ELSE 0 END) AS "isSpread"
  FROM (
    SELECT "Entry"."day", "Entry"."atMs", MIN("Entry"."atMs") OVER "ofDay" AS "first",
      MAX("Entry"."atMs") OVER "ofDay" AS "last"
    ${within('food', 'Food', range)} AND COALESCE(own."supplement", FALSE) = FALSE
      AND (own."foodId" IS NULL OR LOWER(own."foodId") NOT IN
        (SELECT value FROM json_each(${JSON.stringify(supplementIds)})))
    WINDOW "ofDay" AS (PARTITION BY "Entry"."day"))
  GROUP BY "day"`

type Sums = {
  logged: ReadonlySet<LocalDate>
  drunk: ReadonlyMap<LocalDate, Drunk>
  eaten: ReadonlyMap<LocalDate, Eaten>
  covered: ReadonlyMap<LocalDate, Covered>
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
  const supplements = own.filter(({ supplement }) => supplement === true).map(({ id }) => id.toLowerCase())
  const sums: Sums = {
    ...(await loadConsumedSums(range, own)),
    covered: byDay(await database().$queryRaw<Covered[]>(coverageOfDays(range, supplements))),
    logged: new Set(await loggedDaysIn(range.owner, range.from, range.to)),
    allLogged: new Set(closed.filter(({ cramps }) => cramps === 'all-logged').map(({ on }) => on)),
  }
  const length = Math.max(0, daysBetween(range.from, range.to) + 1)
  return Array.from({ length }, (_, index) => totalsOf(addDays(range.from, index), sums))
}

function totalsOf(day: LocalDate, { logged, drunk, eaten, covered, allLogged }: Sums): IntakeTotals {
  const [drinks, foods, coverage] = [drunk.get(day), eaten.get(day), covered.get(day)]
  const fluidMl = Number(drinks?.fluidMl ?? 0)
  const looksWhole =
    Number(coverage?.isSpread ?? 0) === 1 ||
    (allLogged.has(day) && Number(coverage?.foods ?? 0) >= MEALS_OF_A_DAY)
  return {
    day,
    logged: logged.has(day),
    fluidMl: fluidMl === 0 ? null : fluidMl,
    foods: Number(foods?.foods ?? 0),
    looksWhole,
    minerals: foods === undefined ? null : perMineral(mineral => totalOf(drinks, foods, mineral)),
  }
}

function totalOf(drinks: Drunk | undefined, foods: Eaten, mineral: Mineral): MineralTotal {
  const name = `${mineral}Mg` as const
  const drunk = { mg: Number(drinks?.[name] ?? 0), known: Number(drinks?.[`${name}Known`] ?? 0) }
  const entries = Number(drinks?.drinks ?? 0) + Number(foods.foods)
  return {
    knownMg: withoutDust(drunk.mg + Number(foods[name] ?? 0)),
    unknown: entries - drunk.known - Number(foods[`${name}Known`]),
  }
}
