const tiny = 1e-300
const steps = 100_000

/**
 * 1 / (1 + top1 / (bottom1 + top2 / (bottom2 + …))) by Lentz's method, to the last digits of a number. Throws when it
 * does not settle.
 */
export function continuedFraction(of: (step: number) => { top: number; bottom: number }): number {
  const notZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value)
  let numerator = 1
  let denominator = 0
  let fraction = 1
  for (let step = 1; step <= steps; step += 1) {
    const { top, bottom } = of(step)
    denominator = 1 / notZero(bottom + top * denominator)
    numerator = notZero(bottom + top / numerator)
    fraction *= numerator * denominator
    if (Math.abs(numerator * denominator - 1) < 4 * Number.EPSILON) return 1 / fraction
  }
  throw new Error('a continued fraction did not settle')
}
