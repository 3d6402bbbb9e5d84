import { upperNormal } from './upper-normal'

/** Kendall's sum over pairs, its variance where nothing grows, and Z with its continuity of one. */
export type MannKendall = { s: number; variance: number; z: number }

const sign = (of: number): number => (of > 0 ? 1 : of < 0 ? -1 : 0)

/** How often each value stands in the series, smallest value first. */
function ties(values: readonly number[]): number[] {
  const sizes = new Map<number, number>()
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1)
  return [...sizes].sort(([one], [other]) => one - other).map(([, size]) => size)
}

function sumOfSigns(values: readonly number[]): number {
  let s = 0
  values.forEach((later, index) => {
    for (const earlier of values.slice(0, index)) s += sign(later - earlier)
  })
  return s
}

const spread = (n: number): number => n * (n - 1) * (2 * n + 5)

/** Whether values that stand in order of time grow (Mann, Econometrica 13, 1945), corrected for ties. */
export function mannKendall(values: readonly number[]): MannKendall {
  const s = sumOfSigns(values)
  const tied = ties(values).reduce((sum, size) => sum + spread(size), 0)
  const variance = (spread(values.length) - tied) / 18
  return { s, variance, z: variance === 0 ? 0 : (s - sign(s)) / Math.sqrt(variance) }
}

/** Series up to this long are judged by every order they could stand in, longer ones by the normal curve. */
const longestExact = 10

/** How likely a sum this high or higher is, were every order of the values as likely as any other: the one-sided p of growth. */
export function chanceOfGrowth(values: readonly number[]): number {
  if (values.length > longestExact) return upperNormal(mannKendall(values).z)
  const s = sumOfSigns(values)
  let all = 0
  let asHigh = 0
  for (const [sum, orders] of ordersBySum(ties(values))) {
    all += orders
    if (sum >= s) asHigh += orders
  }
  return asHigh / all
}

/** How many orders of values with these ties have which sum of signs: value after value, each into the gaps of the smaller ones. */
function ordersBySum(sizes: readonly number[]): Map<number, number> {
  let orders = new Map([[0, 1]])
  let smaller = 0
  for (const size of sizes) {
    const next = new Map<number, number>()
    for (const [placed, ways] of waysToPlace(size, smaller)) {
      for (const [sum, count] of orders) {
        const total = sum + 2 * placed - size * smaller
        next.set(total, (next.get(total) ?? 0) + count * ways)
      }
    }
    orders = next
    smaller += size
  }
  return orders
}

/** Ways to put so many alike values among smaller ones, by how many smaller ones stand before them, added up. */
function waysToPlace(size: number, smaller: number): Map<number, number> {
  if (size === 0) return new Map([[0, 1]])
  if (smaller < 0) return new Map()
  const ways = waysToPlace(size, smaller - 1)
  for (const [sum, count] of waysToPlace(size - 1, smaller)) {
    ways.set(sum + smaller, (ways.get(sum + smaller) ?? 0) + count)
  }
  return ways
}
