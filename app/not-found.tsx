import { IconHome } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { ButtonLink } from './_ui/button-link'
import { Logo } from './_ui/logo'
import classes from './aside.module.css'

export const metadata: Metadata = { title: 'Not there' }

export default function NotFound() {
  return (
    <main className={classes.page}>
      <Logo />
      <h1>Nothing is here</h1>
      <p className={classes.line}>The address may be old, or the entry was deleted.</p>
      <ButtonLink href="/" icon={<IconHome />}>
        Today
      </ButtonLink>
    </main>
  )
}
