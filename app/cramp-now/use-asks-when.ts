'use client'

import { useEffect, useState } from 'react'
import { isForgotten } from '@/lib/domain/cramp-now/running-cramp'
import { currentHere } from '@/lib/outbox/timed-cramps'

/** Whether the clock that is found running is asked about: when the screen is opened, and when it is seen again. */
export function useAsksWhen() {
  const [asksWhen, setAsksWhen] = useState(false)
  useEffect(() => {
    const look = () => {
      const found = currentHere()
      if (document.visibilityState === 'visible' && found !== null && isForgotten(found, Date.now()))
        setAsksWhen(true)
    }
    const timer = setTimeout(look)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return [asksWhen, setAsksWhen] as const
}
