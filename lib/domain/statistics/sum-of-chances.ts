/**
 * How the number of things that happen is spread, when each happens by itself with a chance of its own (the Poisson binomial
 * distribution): place k holds the chance of exactly k. Worked out one after the other, exact but for rounding.
 */
function sumOfChances(chances: readonly number[]): Float64Array {
  const spread = new Float64Array(chances.length + 1)
  spread[0] = 1
  chances.forEach((chance, before) => {
    for (let k = before + 1; k >= 0; k -= 1)
      spread[k] = (spread[k] ?? 0) * (1 - chance) + (spread[k - 1] ?? 0) * chance
  })
  return spread
}

/** The chance of so many or fewer, and of so many or more; both hold the chance of exactly so many, which is the third. */
export function tailsAt(
  count: number,
  chances: readonly number[],
): { orFewer: number; orMore: number; exactly: number } {
  const spread = sumOfChances(chances)
  const sum = (from: number, to: number): number =>
    spread.slice(from, to).reduce((all, chance) => all + chance, 0)
  return {
    orFewer: Math.min(1, sum(0, count + 1)),
    orMore: Math.min(1, sum(count, spread.length)),
    exactly: spread[count] ?? 0,
  }
}
