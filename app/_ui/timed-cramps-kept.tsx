'use client'

import dynamic from 'next/dynamic'
import { useTimedCramps } from './use-timed-cramps'

const Keeper = dynamic(() => import('./cramp-keeper'), { ssr: false })

/** Hands over what was timed on this device and could not be before the screen for it was left. Fetched when there is any. */
export function TimedCrampsKept() {
  return useTimedCramps().length > 0 ? <Keeper /> : null
}
