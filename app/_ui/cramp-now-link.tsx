'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { startTimed, zoneOfDevice } from '@/lib/outbox/timed-cramps'

type CrampNowLinkProps = {
  className?: string | undefined
  'data-compact'?: true | undefined
  children: ReactNode
}

/** Starts the clock of a cramp at the tap, before the screen changes, and opens the screen for it. */
export const CrampNowLink = (props: CrampNowLinkProps) => (
  <Link {...props} href="/cramp-now" onClick={() => startTimed(Date.now(), zoneOfDevice())} />
)
