import type { Metadata } from 'next'
import { notSignedIn } from '@/lib/auth/signed-in'
import { ButtonLink } from '../../_ui/button-link'
import { wordsHere } from '../../_ui/words-here'
import classes from '../public.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).settings.left.title,
})

/** Where somebody ends who deleted their account. */
export default async function GoodbyePage() {
  await notSignedIn()
  const { left } = (await wordsHere()).settings
  return (
    <>
      <h1>{left.title}</h1>
      <p className={classes.lead}>{left.line}</p>
      <ButtonLink href="/sign-in" variant="outline">
        {left.again}
      </ButtonLink>
    </>
  )
}
