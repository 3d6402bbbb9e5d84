import { continuedFraction } from './continued-fraction'
import { bisect } from './bisect'
import { logGamma } from './log-gamma'

/** x^a (1 − x)^b / B(a, b), taken in logarithms so that large counts do not leave the range of numbers. */
const factor = (x: number, a: number, b: number): number =>
  Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b))

/** The fraction of Abramowitz and Stegun 26.5.8, which converges fast below the mean of the distribution. */
const fractionOf = (x: number, a: number, b: number): number =>
  continuedFraction(step => {
    const m = Math.floor(step / 2)
    return step % 2 === 1
      ? { top: (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)), bottom: 1 }
      : { top: (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)), bottom: 1 }
  })

/** The regularised incomplete beta function, 0 to 1, of x from 0 to 1 and of a and b above 0. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  return x <= (a + 1) / (a + b + 2)
    ? (factor(x, a, b) / a) * fractionOf(x, a, b)
    : 1 - (factor(x, a, b) / b) * fractionOf(1 - x, b, a)
}

/** The x at which the regularised incomplete beta function is this share, 0 to 1. */
export const inverseBeta = (share: number, a: number, b: number): number =>
  bisect(x => incompleteBeta(x, a, b) >= share, 0, 1)
