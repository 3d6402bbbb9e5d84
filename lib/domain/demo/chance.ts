import { v7 } from 'uuid'
import { idSchema, type Id } from '../id'
import type { EpochMs } from '../time/instant'

/** A source of numbers that look random and come from a seed alone: the same seed gives the same ones for ever. */
export type Chance = {
  /** A number from 0 to below 1. */
  next: () => number
  /** A whole number, both ends included. */
  whole: (from: number, to: number) => number
  /** True with this probability. */
  once: (probability: number) => boolean
  /** One of a list that is not empty. */
  one: <T>(list: readonly [T, ...T[]]) => T
}

/** The seed as 32 bits that differ in about half when one letter does (FNV-1a, then a finaliser). */
function bitsOf(seed: string): number {
  let bits = 0x811c9dc5
  for (let index = 0; index < seed.length; index += 1)
    bits = Math.imul(bits ^ seed.charCodeAt(index), 0x01000193)
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  return (bits ^ (bits >>> 13)) >>> 0
}

/** Chance of its own for every subject of a story ("drinks of day 12"), so that one more drink moves nothing else. */
export function chance(...subject: readonly (string | number)[]): Chance {
  let state = bitsOf(subject.join(' '))
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    whole,
    once: probability => next() < probability,
    one: list => list[whole(0, list.length - 1)] ?? list[0],
  }
}

/** The id of a thing in a story: a UUID version 7 of its moment, told apart by its subject. */
export function storyId(at: EpochMs, ...subject: readonly (string | number)[]): Id {
  const { whole } = chance('id', ...subject)
  return idSchema.parse(v7({ msecs: at, random: Uint8Array.from({ length: 16 }, () => whole(0, 255)) }))
}
