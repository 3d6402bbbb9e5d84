'use client'

import { useEffect, useState } from 'react'
import type { EpochMs } from '@/lib/domain/time/instant'

const second = 1000

/** The time, every second while something runs, right after the second of its start; null until the page takes taps. */
export function useClock(startedAt: EpochMs | null, isRunning: boolean): EpochMs | null {
  const [now, setNow] = useState<EpochMs | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const tick = () => {
      const at = Date.now()
      setNow(at)
      if (isRunning)
        timer = setTimeout(tick, second - ((((at - (startedAt ?? at)) % second) + second) % second))
    }
    const seen = () => {
      clearTimeout(timer)
      tick()
    }
    timer = setTimeout(tick)
    document.addEventListener('visibilitychange', seen)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', seen)
    }
  }, [startedAt, isRunning])
  return now
}
