import { incompleteGamma } from './incomplete-gamma'

/** P(Z ≥ z) of the standard normal curve. */
export function upperNormal(z: number): number {
  return z < 0 ? 1 - upperNormal(-z) : (1 - incompleteGamma(0.5, (z * z) / 2)) / 2
}
