'use client'

import { Button, PasswordInput, TextInput } from '@mantine/core'
import { signInHere } from '../account-actions'
import { FormProblem } from '../form-problem'
import classes from '../public.module.css'
import { useAccountForm } from '../use-account-form'

export function SignInForm() {
  const { submit, field, message, isSending } = useAccountForm(signInHere, { email: '', password: '' })
  return (
    <form className={classes.form} onSubmit={event => void submit(event)} noValidate>
      <FormProblem message={message} />
      <TextInput label="E-mail" type="email" autoComplete="username" {...field('email')} />
      <PasswordInput label="Password" autoComplete="current-password" {...field('password')} />
      <Button type="submit" loading={isSending}>
        Sign in
      </Button>
    </form>
  )
}
