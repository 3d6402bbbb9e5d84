import type { Metadata } from 'next'
import { notSignedIn } from '@/lib/auth/signed-in'
import { signUpIsOpen } from '@/lib/auth/sign-in'
import { ButtonLink } from '../../_ui/button-link'
import classes from '../public.module.css'
import { SignUpForm } from './sign-up-form'
import { wordsHere } from '../../_ui/words-here'
import type { Words } from '@/lib/domain/words/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).account.makeYours,
})

export default async function SignUpPage() {
  await notSignedIn()
  const { account } = await wordsHere()
  if (!(await signUpIsOpen())) return <Closed account={account} />
  return (
    <>
      <h1>{account.makeYours}</h1>
      <p className={classes.lead}>{account.livesHere}</p>
      <SignUpForm />
      <p className={classes.below}>
        {account.haveOne} <a href="/sign-in">{account.signIn}</a>
      </p>
    </>
  )
}

/** After the first account, until whoever runs the server opens it. */
function Closed({ account }: { account: Words['account'] }) {
  return (
    <>
      <h1>{account.hasOwner}</h1>
      <p className={classes.lead}>{account.closed}</p>
      <ButtonLink href="/sign-in">{account.signIn}</ButtonLink>
    </>
  )
}
