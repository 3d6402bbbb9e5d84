import { bisect } from './bisect'
import { logGamma } from './log-gamma'

/** The regularised lower incomplete gamma function, 0 to 1, of a above 0 and x from 0: its series, whose terms are all positive. */
export function incompleteGamma(a: number, x: number): number {
  if (x <= 0) return 0
  let term = 1
  let sum = 1
  for (let step = 1; term > sum * Number.EPSILON; step += 1) {
    term *= x / (a + step)
    sum += term
  }
  return Math.min(1, sum * Math.exp(a * Math.log(x) - x - logGamma(a + 1)))
}

/** The x at which the regularised lower incomplete gamma function is this share, from 0 to below 1. */
export function inverseGamma(share: number, a: number): number {
  let above = a + 1
  while (incompleteGamma(a, above) < share) above *= 2
  return bisect(x => incompleteGamma(a, x) >= share, 0, above)
}
