'use client'

import type { Kit } from '@/lib/outbox/kit'
import { forgetGuided } from '@/lib/outbox/guided-text'
import type { Outbox } from '@/lib/outbox/outbox'
import { forgetTimedOf } from '@/lib/outbox/timed-cramps'
import { forgetKit } from './outbox'

/** What stays on the device for the person: all that waits, with the cramps of these ids; or nothing. */
type Staying = readonly string[] | 'nothing'

/** Takes a person off this device who leaves it: what it knows of them, and what of theirs does not stay. */
export async function forgetHere(outbox: Outbox, kit: Kit | null, staying: Staying): Promise<void> {
  if (staying === 'nothing') await outbox.clear()
  if (kit !== null) {
    forgetTimedOf(kit.owner, staying === 'nothing' ? [] : staying)
    forgetGuided(kit.owner)
  }
  await forgetKit()
}
