/** Terms of Stirling's series, B(2k) / (2k (2k − 1)) (Abramowitz and Stegun, 6.1.40). */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156] as const

/** From here on the series is exact to the last digit of a number. */
const farEnough = 12

/** The natural logarithm of the gamma function of a number above 0. */
export function logGamma(of: number): number {
  let x = of
  let below = 1
  for (; x < farEnough; x += 1) below *= x
  const series = stirling.reduceRight((sum, term) => sum / (x * x) + term, 0) / x
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series - Math.log(below)
}
