'use client'

import { useEffect, useState } from 'react'
import { keepTimed } from '@/lib/outbox/keep-timed'
import { useOutbox } from './outbox'
import { useTimedCramps } from './use-timed-cramps'

/** How long after a failure it is tried again, in ms; twice as long after each further one, up to five minutes. */
const firstPauseMs = 5000
const longestPauseMs = 300_000

/** Hands what this device timed to the outbox, whenever it changes, and again after a failure. */
export function useKeptCramps(): { hasFailed: boolean } {
  const { outbox, kit } = useOutbox()
  const cramps = useTimedCramps()
  const [failures, setFailures] = useState(0)
  useEffect(() => {
    if (kit === null || cramps.length === 0) return undefined
    let isOver = false
    const keep = async () => {
      const staying = await keepTimed(outbox, kit)
      if (!isOver) setFailures(before => (staying.length === 0 ? 0 : before + 1))
    }
    if (failures === 0) void keep()
    const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.max(0, failures - 1))
    const timer = failures === 0 ? undefined : setTimeout(() => void keep(), pause)
    const again = () => void keep()
    addEventListener('online', again)
    return () => {
      isOver = true
      clearTimeout(timer)
      removeEventListener('online', again)
    }
  }, [outbox, kit, cramps, failures])
  return { hasFailed: failures > 0 }
}
