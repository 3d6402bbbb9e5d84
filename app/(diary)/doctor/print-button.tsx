'use client'

import { IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import button from '@/app/_ui/button-link.module.css'

/** Prints what the screen shows, without its frame. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <button type="button" className={button.button} data-variant="filled" onClick={() => window.print()}>
      <IconPrinter aria-hidden />
      {children}
    </button>
  )
}
