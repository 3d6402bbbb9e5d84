import type { Metadata } from 'next'
import { notSignedIn } from '@/lib/auth/signed-in'
import { signUpIsOpen } from '@/lib/auth/sign-in'
import { ButtonLink } from '../../_ui/button-link'
import classes from '../public.module.css'
import { SignUpForm } from './sign-up-form'

export const metadata: Metadata = { title: 'Make your account' }

export default async function SignUpPage() {
  await notSignedIn()
  if (!(await signUpIsOpen())) return <Closed />
  return (
    <>
      <h1>Make your account</h1>
      <p className={classes.lead}>
        It lives on this server alone. No mail is sent, and nobody else sees your diary.
      </p>
      <SignUpForm />
      <p className={classes.below}>
        You have an account? <a href="/sign-in">Sign in</a>
      </p>
    </>
  )
}

/** After the first account, until whoever runs the server opens it. */
function Closed() {
  return (
    <>
      <h1>This diary has its owner</h1>
      <p className={classes.lead}>
        The first account is made, and new ones are closed. If you want one here, ask the person who runs this
        server: one command makes it.
      </p>
      <ButtonLink href="/sign-in">Sign in</ButtonLink>
    </>
  )
}
