import { logGamma } from './log-gamma'

/** The count a week that tells a rate of `usual` best from one of `raised`: between the two (Hawkins and Olwell, 1998). */
export const cusumReference = (usual: number, raised: number): number =>
  (raised - usual) / (Math.log(raised) - Math.log(usual))

/** What adds up above the reference k, from 0 and never below it, after each of the counts. */
export function cusum(counts: readonly number[], k: number): number[] {
  let sum = 0
  return counts.map(count => (sum = Math.max(0, sum + count - k)))
}

/** P(X = count) of a Poisson count. */
const chanceOf = (count: number, mean: number): number =>
  Math.exp(count * Math.log(mean) - mean - logGamma(count + 1))

/** The smallest number of steps in a whole on which both lie. */
function stepsIn(k: number, h: number): number {
  for (let steps = 1; steps <= 100; steps += 1) {
    if (Number.isInteger(k * steps) && Number.isInteger(h * steps)) return steps
  }
  throw new Error('the reference and the limit are not hundredths')
}

/**
 * Mean count of weeks until the sum reaches h, from 0, with weekly counts of this mean: the exact mean time of absorption
 * of the Markov chain whose states are the values below h. k and h are multiples of one hundredth or coarser.
 */
export function weeksToAlarm(mean: number, k: number, h: number): number {
  const steps = stepsIn(k, h)
  const states = h * steps
  const rows = Array.from({ length: states }, (_, from) => {
    const row = Array.from({ length: states }, (_, to) => Number(to === from))
    for (let count = 0; from + (count - k) * steps < states; count += 1) {
      const to = Math.max(0, Math.round(from + (count - k) * steps))
      row[to] = (row[to] ?? 0) - chanceOf(count, mean)
    }
    return [...row, 1]
  })
  return solved(rows)[0] ?? 0
}

/** The solution of linear equations, each a row that ends with its right side. The rows must be diagonally dominant. */
function solved(rows: readonly number[][]): number[] {
  const work = rows.map(row => [...row])
  work.forEach((row, place) => {
    const pivot = row[place] ?? 1
    const scaled = row.map(value => value / pivot)
    work.forEach((other, index) => {
      const times = other[place] ?? 0
      work[index] = index === place ? scaled : other.map((value, at) => value - times * (scaled[at] ?? 0))
    })
  })
  return work.map(row => row.at(-1) ?? 0)
}
