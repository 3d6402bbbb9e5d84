import type { Metadata } from 'next'
import { notSignedIn } from '@/lib/auth/signed-in'
import { signUpIsOpen } from '@/lib/auth/sign-in'
import classes from '../public.module.css'
import { SignInForm } from './sign-in-form'
import { wordsHere } from '../../_ui/words-here'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).account.signIn })

export default async function SignInPage() {
  await notSignedIn()
  const { account } = await wordsHere()
  const isOpen = await signUpIsOpen()
  return (
    <>
      <h1>{account.signIn}</h1>
      <p className={classes.lead}>{account.yourDiary}</p>
      <SignInForm />
      {isOpen && (
        <p className={classes.below}>
          {account.noAccountYet} <a href="/sign-up">{account.makeOne}</a>
        </p>
      )}
    </>
  )
}
