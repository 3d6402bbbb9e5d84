import type { ReliefMethod } from '../forms/cramp-form'
import type { Tried } from './running-cramp'

/** What helped for sure, in the order it was said: `partly`, `no` and nothing said are not among it. */
export const helping = (relief: readonly Tried[]): ReliefMethod[] =>
  relief.filter(({ helped }) => helped === 'yes').map(({ method }) => method)

/**
 * Says that a method helped, after so many seconds where that was said (null: not), or takes that back. What else was tried
 * stays as it was said.
 */
export function turnedHelping(
  relief: readonly Tried[],
  method: ReliefMethod,
  afterSeconds: number | null,
): readonly Tried[] {
  const others = relief.filter(tried => tried.method !== method)
  if (helping(relief).includes(method)) return others
  return [...others, { method, helped: 'yes', ...(afterSeconds !== null && { afterSeconds }) }]
}

/** Says how soon these methods helped, in seconds; null takes it back. */
export const helpingAfter = (
  relief: readonly Tried[],
  methods: readonly ReliefMethod[],
  afterSeconds: number | null,
): readonly Tried[] =>
  relief.map(({ afterSeconds: before, ...tried }) => {
    const seconds = methods.includes(tried.method) ? afterSeconds : before
    return seconds === null || seconds === undefined ? tried : { ...tried, afterSeconds: seconds }
  })

/**
 * Which methods "how soon" is asked about at once, and what was answered, in seconds (null: not): all that helped where they
 * share an answer, else those without one.
 */
export function askedHowSoon(relief: readonly Tried[]): {
  methods: readonly ReliefMethod[]
  afterSeconds: number | null
} {
  const helped = relief.filter(tried => tried.helped === 'yes')
  const [first, ...others] = new Set(helped.map(({ afterSeconds }) => afterSeconds))
  return others.length === 0
    ? { methods: helping(helped), afterSeconds: first ?? null }
    : { methods: helping(helped.filter(tried => tried.afterSeconds === undefined)), afterSeconds: null }
}
