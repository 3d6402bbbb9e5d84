import { inverseGamma } from './incomplete-gamma'

/** How many events came in a time, in any unit: whole and not below 0, and above 0. */
export type Rate = { count: number; time: number }

/** A rate for one unit of time, and the exact limits (Garwood, Biometrika 28, 1936) between which it lies. */
export type RateLimits = { rate: number; atLeast: number; atMost: number }

/** The rate of events that come by themselves, with exact limits of 95 % unless another share is given. */
export function rateLimits({ count, time }: Rate, confidence = 0.95): RateLimits {
  const beyond = (1 - confidence) / 2
  return {
    rate: count / time,
    atLeast: count === 0 ? 0 : inverseGamma(beyond, count) / time,
    atMost: inverseGamma(1 - beyond, count + 1) / time,
  }
}
