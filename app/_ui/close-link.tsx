'use client'

import { IconX } from '@tabler/icons-react'
import Link from 'next/link'
import form from './form.module.css'
import { useWords } from './use-words'

/** Leaves a form as if it had not been opened. */
export function CloseLink({ href }: { href: string }) {
  const { parts } = useWords()
  return (
    <Link href={href} className={form.close} aria-label={parts.closeWithoutSaving}>
      <IconX aria-hidden="true" />
    </Link>
  )
}
