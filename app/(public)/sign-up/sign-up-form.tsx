'use client'

import { Button, PasswordInput, TextInput } from '@mantine/core'
import { signUpHere } from '../account-actions'
import { FormProblem } from '../form-problem'
import classes from '../public.module.css'
import { useAccountForm } from '../use-account-form'

export function SignUpForm() {
  const { submit, field, message, isSending } = useAccountForm(signUpHere, { email: '', password: '' })
  return (
    <form className={classes.form} onSubmit={event => void submit(event)} noValidate>
      <FormProblem message={message} />
      <TextInput
        label="E-mail"
        description="You sign in with it. It is used for nothing else."
        type="email"
        autoComplete="username"
        {...field('email')}
      />
      <PasswordInput
        label="Password"
        description="At least 12 characters. Four unusual words make a good one."
        autoComplete="new-password"
        {...field('password')}
      />
      <Button type="submit" loading={isSending}>
        Make the account
      </Button>
    </form>
  )
}
