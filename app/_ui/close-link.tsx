'use client'

import { IconX } from '@tabler/icons-react'
import Link from 'next/link'
import form from './form.module.css'
import { useWayOn } from './way-on'
import { useWords } from './use-words'

/** Leaves a form as if it had not been opened. */
export function CloseLink({ href }: { href: string }) {
  const { parts } = useWords()
  const wayOn = useWayOn()
  return (
    <Link
      href={href}
      className={form.close}
      aria-label={parts.closeWithoutSaving}
      onClick={event => {
        if (wayOn === null) return
        event.preventDefault()
        wayOn()
      }}
    >
      <IconX aria-hidden="true" />
    </Link>
  )
}
