'use client'

import type { Kit } from '@/lib/outbox/kit'
import type { Outbox } from '@/lib/outbox/outbox'
import { timedCramps } from '@/lib/outbox/timed-cramps'

/**
 * Hands what a person timed on this device to their outbox; resolves with the ids of those that stay here alone. What it
 * takes is fetched for it: all of them stay where that cannot be.
 */
export async function handOverTimed(outbox: Outbox, kit: Kit): Promise<readonly string[]> {
  const own = timedCramps().filter(({ owner }) => owner === kit.owner)
  if (own.length === 0) return []
  const keeper = await import('@/lib/outbox/keep-timed').catch(() => null)
  return keeper === null ? own.map(({ id }) => id) : keeper.keepTimed(outbox, kit)
}
