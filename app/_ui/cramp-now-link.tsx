'use client'

import Link from 'next/link'
import { useSyncExternalStore, type ReactNode } from 'react'
import { startTimed, zoneOfDevice } from '@/lib/outbox/timed-cramps'

type CrampNowLinkProps = {
  className?: string | undefined
  'data-compact'?: true | undefined
  children: ReactNode
}

const start = () => startTimed(Date.now(), zoneOfDevice())

/** Whether the worker of this device answers for the pages of this tab: it keeps this screen, and needs no server for it. */
const isControlled = () => 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null

function onControl(changed: () => void): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined
  navigator.serviceWorker.addEventListener('controllerchange', changed)
  return () => navigator.serviceWorker.removeEventListener('controllerchange', changed)
}

/**
 * Starts the clock of a cramp at the tap, before the screen changes, and opens the screen for it: as a document where the
 * worker has it, so that nothing is asked of the server, else as a part of the page.
 */
export function CrampNowLink({ children, ...props }: CrampNowLinkProps) {
  const hasWorker = useSyncExternalStore(onControl, isControlled, () => false)
  if (hasWorker)
    return (
      <a {...props} href="/cramp-now" onClick={start}>
        {children}
      </a>
    )
  return (
    <Link {...props} href="/cramp-now" onClick={start}>
      {children}
    </Link>
  )
}
