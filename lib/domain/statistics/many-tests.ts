/**
 * The p values of many tests, adjusted so that those at most q have, on average, a share of false ones of at most q (Benjamini
 * and Hochberg, Journal of the Royal Statistical Society B 57, 1995). In the order given; never above 1.
 */
export function falseDiscoveryAdjusted(chances: readonly number[]): number[] {
  return adjusted(chances, (chance, rank, of) => (chance * of) / rank, 'from the largest')
}

/**
 * The p values of many tests, adjusted so that those at most α have any false one among them with a chance of at most α (Holm,
 * Scandinavian Journal of Statistics 6, 1979). In the order given; never above 1.
 */
export function familyWiseAdjusted(chances: readonly number[]): number[] {
  return adjusted(chances, (chance, rank, of) => chance * (of - rank + 1), 'from the smallest')
}

function adjusted(
  chances: readonly number[],
  adjust: (chance: number, rank: number, of: number) => number,
  direction: 'from the largest' | 'from the smallest',
): number[] {
  const ranked = chances.map((chance, place) => ({ chance, place })).sort((a, b) => a.chance - b.chance)
  const each = ranked.map(({ chance, place }, index) => ({
    place,
    value: Math.min(1, adjust(chance, index + 1, chances.length)),
  }))
  const isFromLargest = direction === 'from the largest'
  if (isFromLargest) each.reverse()
  const result = new Array<number>(chances.length).fill(1)
  let last = isFromLargest ? 1 : 0
  for (const { place, value } of each) {
    last = isFromLargest ? Math.min(last, value) : Math.max(last, value)
    result[place] = last
  }
  return result
}
