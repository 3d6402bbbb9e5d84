'use client'

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { newId } from '@/lib/domain/id'
import type { Due } from '@/lib/domain/prevention/due'
import type { Plan } from '@/lib/domain/prevention/plan'
import { newSession, ticked, type Session } from '@/lib/domain/prevention/session'
import type { EpochMs } from '@/lib/domain/time/instant'
import { changeGuided, guidedSession, onGuidedSession, startGuided } from '@/lib/outbox/guided-session'

/** How often the clock looks at the time, in ms. */
const tickMs = 200

/** How often a session that only goes on is kept, in ms. */
const keptEveryMs = 1000

const isWorthKeeping = (next: Session, before: Session): boolean =>
  next.item !== before.item ||
  next.bout !== before.bout ||
  next.phase !== before.phase ||
  next.seenAt - before.seenAt >= keptEveryMs

type Begins = { owner: string; due: readonly Due[]; legs: Plan['legs'] }

/**
 * The session of this person on this device, and the time; null until the page takes taps. One that was left goes on;
 * else what is due begins anew, unless this screen is through with it.
 */
export function useSession({ owner, due, legs }: Begins, isThrough: boolean) {
  const read = useCallback(() => guidedSession(owner), [owner])
  const kept = useSyncExternalStore(onGuidedSession, read, () => null)
  const [now, setNow] = useState<EpochMs | null>(null)
  // One without anything to do is none.
  const session = kept !== null && kept.items.length > 0 ? kept : null
  const isMissing = session === null && !isThrough && due.length > 0
  useEffect(() => {
    const begin = () => {
      if (isMissing && (guidedSession(owner)?.items.length ?? 0) === 0)
        startGuided(newSession({ owner, due, legs, now: Date.now(), idFor: newId }))
    }
    const timer = setTimeout(begin)
    return () => clearTimeout(timer)
  }, [isMissing, owner, due, legs])
  useEffect(() => {
    const tick = () => {
      const at = Date.now()
      changeGuided(owner, before => {
        const next = ticked(before, at)
        return isWorthKeeping(next, before) ? next : before
      })
      setNow(at)
    }
    const first = setTimeout(tick)
    const timer = setInterval(tick, tickMs)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
    }
  }, [owner])
  const change = (to: (session: Session, now: EpochMs) => Session) =>
    changeGuided(owner, before => to(ticked(before, Date.now()), Date.now()))
  return { session, now, change }
}
