import Link from 'next/link'
import type { ReactNode } from 'react'
import classes from './button-link.module.css'

type ButtonLinkProps = {
  href: string
  variant?: 'filled' | 'light' | 'outline'
  icon?: ReactNode
  children: ReactNode
}

/** A link that looks like a button. Drawn on the server; costs no script. */
export function ButtonLink({ href, variant = 'filled', icon, children }: ButtonLinkProps) {
  return (
    <Link href={href} className={classes.button} data-variant={variant}>
      {icon}
      {children}
    </Link>
  )
}
