'use client'

import { useEffect, useState } from 'react'
import {
  deviceKept,
  keepDevice,
  reachHere,
  subscribeHere,
  subscriptionHere,
  unsubscribeHere,
  type Obstacle,
} from './push-here'
import type { PushSubscriptionKeys } from '@/lib/domain/reminders/push-endpoint'
import { addMyDevice, checkMyDevice, removeMyDevice } from './reminder-actions'
import type { Change } from '../../../_ui/use-change'

type Here =
  | { state: 'checking' }
  | { state: 'cannot'; obstacle: Obstacle }
  | { state: 'off'; worker: ServiceWorkerRegistration }
  | { state: 'on'; worker: ServiceWorkerRegistration; id: string }

/** What became of a tap that was not sent anywhere, by the name of its sentence; null: nothing to say. */
export type Answered = 'notAllowed' | 'failed' | null

type ThisDevice = {
  here: Here
  answered: Answered
  turnOn: (said: string) => Promise<void>
  turnOff: (said: string) => Promise<void>
  /** The device of that name was removed from the list. */
  wasRemoved: (id: string) => void
}

/** Finds out what this browser can do, and whether it is one of the person's devices still. Asks the person nothing. */
async function look(publicKey: string | null): Promise<Here> {
  if (publicKey === null) return { state: 'cannot', obstacle: 'no-sender' }
  const reach = await reachHere()
  if ('obstacle' in reach) return { state: 'cannot', obstacle: reach.obstacle }
  const { worker } = reach
  const subscription = await subscriptionHere(worker, publicKey)
  if (subscription === null) return { state: 'off', worker }
  const checked = await checkMyDevice({ id: deviceKept(), subscription })
  const id = checked.ok ? checked.value.id : null
  keepDevice(id)
  return id === null ? { state: 'off', worker } : { state: 'on', worker, id }
}

/** This browser as a device that takes reminders. */
export function useThisDevice(publicKey: string | null, change: Change): ThisDevice {
  const [here, setHere] = useState<Here>({ state: 'checking' })
  const [answered, setAnswered] = useState<Answered>(null)
  useEffect(() => {
    let isGone = false
    void look(publicKey)
      .catch(() => ({ state: 'cannot', obstacle: 'unsupported' }) as const)
      .then(found => {
        if (!isGone) setHere(found)
      })
    return () => {
      isGone = true
    }
  }, [publicKey])
  const turnOn: ThisDevice['turnOn'] = async said => {
    if (here.state !== 'off' || publicKey === null) return
    const { worker } = here
    change.forget()
    setAnswered(null)
    const subscription = await subscribeHere(worker, publicKey).catch(() => null)
    if (subscription === null || subscription === 'denied') {
      setAnswered(subscription === null ? 'failed' : 'notAllowed')
      if (Notification.permission === 'denied') setHere({ state: 'cannot', obstacle: 'denied' })
      return
    }
    const id = await keptAs(subscription)
    if (id === null) return
    keepDevice(id)
    setHere({ state: 'on', worker, id })
    async function keptAs(keys: PushSubscriptionKeys): Promise<string | null> {
      const added = await change.send(
        () => addMyDevice({ subscription: keys }),
        () => said,
      )
      return added?.value.id ?? null
    }
  }
  const turnOff: ThisDevice['turnOff'] = async said => {
    if (here.state !== 'on') return
    const { worker, id } = here
    setAnswered(null)
    const removed = await change.send(
      () => removeMyDevice({ id }),
      () => said,
    )
    if (removed === null) return
    await unsubscribeHere(worker).catch(() => undefined)
    keepDevice(null)
    setHere({ state: 'off', worker })
  }
  const wasRemoved = (id: string) => {
    if (here.state !== 'on' || here.id !== id) return
    void unsubscribeHere(here.worker).catch(() => undefined)
    keepDevice(null)
    setHere({ state: 'off', worker: here.worker })
  }
  return { here, answered, turnOn, turnOff, wasRemoved }
}
