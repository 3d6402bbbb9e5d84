'use client'

import { useSyncExternalStore } from 'react'
import type { TimedCramp } from '@/lib/outbox/timed-cramp'
import { currentHere, noTimedCramps, onTimedCramps, timedCramps } from '@/lib/outbox/timed-cramps'

/** The cramps this device holds; none until the page takes taps. */
export const useTimedCramps = (): readonly TimedCramp[] =>
  useSyncExternalStore(onTimedCramps, timedCramps, noTimedCramps)

/** The one that is timed here now, by the person of this device; null when there is none, and until the page takes taps. */
export const useCurrentCramp = (): TimedCramp | null =>
  useSyncExternalStore(onTimedCramps, currentHere, () => null)
