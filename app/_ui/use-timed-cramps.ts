'use client'

import { useSyncExternalStore } from 'react'
import { noTimedCramps, onTimedCramps, timedCramps, type TimedCramp } from '@/lib/outbox/timed-cramps'

/** The cramps this device holds; none until the page takes taps. */
export const useTimedCramps = (): readonly TimedCramp[] =>
  useSyncExternalStore(onTimedCramps, timedCramps, noTimedCramps)
