import { useEffect } from 'react'

/** What makes the entries of one tap: the gate and the time zones come with it, so no screen waits for it to be drawn. */
export const oneTapCode = () => import('./one-tap-entries')

/** How long a browser that cannot tell when it is idle leaves the screen alone. */
const SETTLED_MS = 1500

/** Fetches it ahead of the first tap, once the screen stands. When that fails, the tap fetches it again and tells. */
export function useOneTapCodeAhead(): void {
  useEffect(() => {
    const fetchIt = () => void oneTapCode().catch(() => null)
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(fetchIt, SETTLED_MS)
      return () => clearTimeout(timer)
    }
    const idle = requestIdleCallback(fetchIt)
    return () => cancelIdleCallback(idle)
  }, [])
}
