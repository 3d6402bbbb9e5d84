import type { ReactNode } from 'react'
import { languageHere } from '@/lib/auth/language-here'
import { Logo } from '../_ui/logo'
import { Spoken } from '../_ui/spoken'
import { PlainHttpLine } from './plain-http-line'
import classes from './layout.module.css'

/** The frame of the screens before the diary: logo, one column, nothing else. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <Spoken language={await languageHere()}>
      <div className={classes.frame}>
        <header>
          <Logo />
        </header>
        <main>{children}</main>
        <PlainHttpLine />
      </div>
    </Spoken>
  )
}
