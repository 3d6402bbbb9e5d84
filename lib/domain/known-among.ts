/** What `of` answers for each one, in their order, without those it answers null for: that is not known. */
export function knownAmong<One, Known>(all: readonly One[], of: (one: One) => Known | null): Known[] {
  const known: Known[] = []
  // A loop, as this is asked of every day of ten years many times over: `flatMap` takes several times as long.
  for (const one of all) {
    const answer = of(one)
    if (answer !== null) known.push(answer)
  }
  return known
}
