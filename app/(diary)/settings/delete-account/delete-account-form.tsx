'use client'

import { PasswordInput, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import type { Words } from '@/lib/domain/words/words'
import { forgetHere } from '../../../_ui/forget-here'
import { useOutbox } from '../../../_ui/outbox'
import { ReadyForm } from '../../../_ui/ready-form'
import { SubmitButton } from '../../../_ui/submit-button'
import { Said } from '../../../_ui/said'
import classes from '../../../_ui/change-form.module.css'
import { deleteMyAccount } from '../settings-actions'
import { useChange, type FormWords } from '../../../_ui/use-change'

type DeleteAccountFormProps = { words: Words['settings']['leaving']; form: FormWords }

const blank = { email: '', password: '' }

/**
 * Deletes the account of somebody who writes who they are, with all of it that is on this device, then leaves by a whole
 * new page.
 */
export function DeleteAccountForm({ words, form }: DeleteAccountFormProps) {
  const [written, setWritten] = useState(blank)
  const change = useChange(form, words.unanswered)
  const { outbox, kit } = useOutbox()
  const write = (more: Partial<typeof blank>) => {
    setWritten(before => ({ ...before, ...more }))
    change.forget()
  }
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (written.password === '') {
      change.refuse({ password: words.passwordMissing })
      return
    }
    const deleted = await change.send(() => deleteMyAccount(written))
    if (deleted === null) return
    await forgetHere(outbox, kit, 'nothing')
    location.assign(deleted.value.goTo)
  }
  const hasPasswordProblem = 'password' in change.problems
  const passwordProblem = written.password === '' ? words.passwordMissing : form.refusals['wrong-password']
  return (
    <ReadyForm
      ref={change.form}
      method="post"
      className={classes.form}
      onSubmit={event => void submit(event)}
    >
      <TextInput
        label={words.email}
        type="email"
        autoComplete="off"
        value={written.email}
        onChange={event => write({ email: event.currentTarget.value })}
        error={'email' in change.problems ? words.emailProblem : undefined}
      />
      <PasswordInput
        label={words.password}
        autoComplete="current-password"
        value={written.password}
        onChange={event => write({ password: event.currentTarget.value })}
        error={hasPasswordProblem ? passwordProblem : undefined}
      />
      <Said said={change.said} />
      <SubmitButton variant="outline" isSending={change.isSending}>
        {words.submit}
      </SubmitButton>
    </ReadyForm>
  )
}
