import { IconHome } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { ButtonLink } from './_ui/button-link'
import { Logo } from './_ui/logo'
import { wordsHere } from './_ui/words-here'
import classes from './aside.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).notThere.title })

export default async function NotFound() {
  const { notThere, places } = await wordsHere()
  return (
    <main className={classes.page}>
      <Logo />
      <h1>{notThere.heading}</h1>
      <p className={classes.line}>{notThere.line}</p>
      <ButtonLink href="/" icon={<IconHome />}>
        {places.today.name}
      </ButtonLink>
    </main>
  )
}
