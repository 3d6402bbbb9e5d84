'use client'

import { IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './doctor.module.css'

/** Prints what the screen shows, without its frame. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <button type="button" className={classes.action} data-first onClick={() => window.print()}>
      <IconPrinter aria-hidden />
      {children}
    </button>
  )
}
