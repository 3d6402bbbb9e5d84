'use client'

import { PasswordInput, TextInput } from '@mantine/core'
import { ReadyForm } from '../../_ui/ready-form'
import { signUpHere } from '../account-actions'
import { FormProblem } from '../form-problem'
import classes from '../public.module.css'
import { useAccountForm } from '../use-account-form'
import { useWords } from '../../_ui/use-words'
import { SubmitButton } from '../../_ui/submit-button'

export function SignUpForm() {
  const { account } = useWords()
  const { submit, field, message, isSending } = useAccountForm(signUpHere, { email: '', password: '' })
  return (
    <ReadyForm method="post" className={classes.form} onSubmit={event => void submit(event)}>
      <FormProblem message={message} />
      <TextInput
        label={account.email}
        description={account.emailHint}
        type="email"
        autoComplete="username"
        {...field('email')}
      />
      <PasswordInput
        label={account.password}
        description={account.passwordHint}
        autoComplete="new-password"
        {...field('password')}
      />
      <SubmitButton isSending={isSending}>{account.make}</SubmitButton>
    </ReadyForm>
  )
}
