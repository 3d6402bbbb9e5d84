'use client'

import { useEffect } from 'react'
import { startTimed, startTimedIfNone, zoneOfDevice } from '@/lib/outbox/timed-cramps'

/** A document of this address that is this old was not opened for the cramp that begins now. */
const freshMs = 30_000

/** A document is launched once: whoever comes back to this screen within it asks for nothing new. */
let mayBeLaunch = true

/**
 * The moment the browser was told to come straight here (an installed shortcut, an address, a link that opens a document),
 * ms since 1970; null where it came back to what was open before: a reload, Back, a tab that was discarded or restored, or
 * another screen of this document.
 */
function launchedAt(): number | null {
  const [opened] = performance.getEntriesByType('navigation')
  const isLaunch =
    mayBeLaunch &&
    opened instanceof PerformanceNavigationTiming &&
    opened.type !== 'reload' &&
    opened.type !== 'back_forward' &&
    new URL(opened.name).pathname === location.pathname &&
    !('wasDiscarded' in document && document.wasDiscarded === true) &&
    performance.now() < freshMs
  mayBeLaunch = false
  return isLaunch ? Math.round(Date.now() - performance.now()) : null
}

/**
 * Runs the clock. A button of the diary started it at its tap; a launch from outside starts it here. Whoever comes back finds
 * what they left: a cramp that stopped and is not done with stands again.
 */
export function useStartedClock(): void {
  useEffect(() => {
    const launched = launchedAt()
    if (launched === null) startTimedIfNone(Date.now(), zoneOfDevice())
    else startTimed(launched, zoneOfDevice())
  }, [])
}
