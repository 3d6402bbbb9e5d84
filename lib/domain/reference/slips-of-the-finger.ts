/** How many slips of the finger a word typed may have and still mean another: none in short words, one from four letters, two from eight. */
export function slipsAllowed(word: string): number {
  if (word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}

/**
 * How many slips (a letter more, less, other, or two swapped) lie between the word typed and the candidate or a
 * beginning of it; more than `allowed` may come back as any larger number.
 */
export function slipsBetween(typed: string, candidate: string, allowed: number): number {
  const width = Math.min(candidate.length, typed.length + allowed)
  let before: number[] = []
  let last = Array.from({ length: width + 1 }, (_, column) => column)
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= width; column += 1) {
      const same = typed[row - 1] === candidate[column - 1]
      let cost = Math.min(
        (last[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + (same ? 0 : 1),
      )
      if (typed[row - 1] === candidate[column - 2] && typed[row - 2] === candidate[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? Infinity) + 1)
      current.push(cost)
      if (cost < least) least = cost
    }
    if (least > allowed) return allowed + 1
    before = last
    last = current
  }
  return Math.min(...last)
}
