'use client'

import { useEffect, useState } from 'react'
import type { Muscle, Side } from '@/lib/domain/muscle'
import { lastCramp } from '@/lib/outbox/last-cramp'
import { OutboxOfThisDevice, useOutbox } from '../_ui/outbox'
import { useKeptCramps } from '../_ui/use-kept-cramps'

/** What this screen knows of the person once the device was asked. */
export type Known = {
  /** Whether somebody is signed in on this device. */
  hasPerson: boolean
  emergencyNumber: string | null
  /** Ids of entries that are on this device alone. */
  waiting: readonly string[]
  /** Something could not be handed over. */
  hasFailed: boolean
  last: { muscle: Muscle; side: Side } | null
}

type DeviceKeeperProps = { onKnown: (known: Known) => void }

/** Keeps what is timed here in the diary of this device's person, and tells what the device knows of them. Draws nothing. */
export default function DeviceKeeper({ onKnown }: DeviceKeeperProps) {
  return (
    <OutboxOfThisDevice>
      <Keeper onKnown={onKnown} />
    </OutboxOfThisDevice>
  )
}

/** How long to wait for what the device knows before saying that nobody is signed in, in ms. */
const askedMs = 2000

function Keeper({ onKnown }: DeviceKeeperProps) {
  const { kit, waiting } = useOutbox()
  const { hasFailed } = useKeptCramps()
  const [last, setLast] = useState<Known['last']>(null)
  const owner = kit?.owner ?? null
  useEffect(() => {
    if (owner !== null) void lastCramp(owner).then(setLast)
  }, [owner])
  useEffect(() => {
    const known: Known = {
      hasPerson: kit !== null,
      emergencyNumber: kit?.emergencyNumber ?? null,
      waiting: waiting.map(({ id }) => id),
      hasFailed,
      last,
    }
    const timer = setTimeout(() => onKnown(known), kit === null ? askedMs : 0)
    return () => clearTimeout(timer)
  }, [kit, waiting, hasFailed, last, onKnown])
  return null
}
