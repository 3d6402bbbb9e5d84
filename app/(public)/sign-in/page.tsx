import type { Metadata } from 'next'
import { notSignedIn } from '@/lib/auth/signed-in'
import { signUpIsOpen } from '@/lib/auth/sign-in'
import classes from '../public.module.css'
import { SignInForm } from './sign-in-form'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage() {
  await notSignedIn()
  const isOpen = await signUpIsOpen()
  return (
    <>
      <h1>Sign in</h1>
      <p className={classes.lead}>Your diary of cramps and drinks.</p>
      <SignInForm />
      {isOpen && (
        <p className={classes.below}>
          No account yet? <a href="/sign-up">Make one</a>
        </p>
      )}
    </>
  )
}
