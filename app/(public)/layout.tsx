import type { ReactNode } from 'react'
import { Logo } from '../_ui/logo'
import { PlainHttpLine } from './plain-http-line'
import classes from './layout.module.css'

/** The frame of the screens before the diary: logo, one column, nothing else. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <div className={classes.frame}>
      <header>
        <Logo />
      </header>
      <main>{children}</main>
      <PlainHttpLine />
    </div>
  )
}
