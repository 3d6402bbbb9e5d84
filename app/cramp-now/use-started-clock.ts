'use client'

import { useEffect } from 'react'
import { startTimed, zoneOfDevice } from '@/lib/outbox/timed-cramps'

/** A document of this address that is this old was not opened for the cramp that begins now. */
const freshMs = 30_000

/**
 * The moment this screen was asked for, ms since 1970: the load of the page where the browser came straight here (an
 * installed shortcut, an address); now where it came from another screen.
 */
function askedAt(): number {
  const [opened] = performance.getEntriesByType('navigation')
  const isFirst = opened !== undefined && new URL(opened.name).pathname === location.pathname
  const now = Date.now()
  return isFirst && performance.now() < freshMs ? Math.round(now - performance.now()) : now
}

/** Runs the clock. A button of the diary started it at its tap; a launch from outside starts it here. */
export function useStartedClock(): void {
  useEffect(() => startTimed(askedAt(), zoneOfDevice()), [])
}
