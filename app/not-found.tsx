import { IconHome } from '@tabler/icons-react'
import type { Metadata } from 'next'
import button from './_ui/button-link.module.css'
import { Logo } from './_ui/logo'
import { wordsHere } from './_ui/words-here'
import classes from './aside.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).notThere.title })

/** Opened as a document, not as a part of the page: every page is sent what this one links with. */
const start = '/'

export default async function NotFound() {
  const { notThere, places } = await wordsHere()
  return (
    <main className={classes.page}>
      <Logo />
      <h1>{notThere.heading}</h1>
      <p className={classes.line}>{notThere.line}</p>
      <a href={start} className={button.button} data-variant="filled">
        <IconHome />
        {places.today.name}
      </a>
    </main>
  )
}
