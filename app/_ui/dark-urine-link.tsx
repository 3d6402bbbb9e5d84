'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { nameDarkUrine, signHref } from './dark-urine'

/** The way to the form of signs with dark urine ticked; `next` is where the form goes back to. */
export const DarkUrineLink = ({ next, children }: { next: string; children: ReactNode }) => (
  <Link href={signHref(next)} onClick={nameDarkUrine} prefetch={false}>
    {children}
  </Link>
)
