'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useLevelWatch } from './level-watch'
import { useOutbox } from './outbox'

/** When entries that waited on this device have reached the server: draws the screen anew and looks how the diary stands. */
export function WatchDeliveries() {
  const { outbox } = useOutbox()
  const watch = useLevelWatch()
  const router = useRouter()
  useEffect(
    () =>
      outbox.onDelivered(() => {
        router.refresh()
        void watch.afterSave()
      }),
    [outbox, watch, router],
  )
  return null
}
