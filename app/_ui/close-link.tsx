import { IconX } from '@tabler/icons-react'
import Link from 'next/link'
import form from './form.module.css'

/** Leaves a form as if it had not been opened. */
export const CloseLink = ({ href }: { href: string }) => (
  <Link href={href} className={form.close} aria-label="Close without saving">
    <IconX aria-hidden="true" />
  </Link>
)
