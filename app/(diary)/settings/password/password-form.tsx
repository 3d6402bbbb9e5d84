'use client'

import { Checkbox, PasswordInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import type { Words } from '@/lib/domain/words/words'
import { ReadyForm } from '../../../_ui/ready-form'
import { Said } from '../../../_ui/said'
import classes from '../../../_ui/change-form.module.css'
import { changeMyPassword } from '../settings-actions'
import { useChange, type FormWords } from '../../../_ui/use-change'
import { SubmitButton } from '../../../_ui/submit-button'

type PasswordFormProps = { email: string; words: Words['settings']['password']; form: FormWords }

const blank = { password: '', next: '', endsTokens: false }

/** Asks for the present password and the new one; says which devices and programs that shut out. */
export function PasswordForm({ email, words, form }: PasswordFormProps) {
  const [written, setWritten] = useState(blank)
  const change = useChange(form, words.unanswered)
  const write = (more: Partial<typeof blank>) => {
    setWritten(before => ({ ...before, ...more }))
    change.forget()
  }
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (written.password === '' || written.next === '') {
      change.refuse({
        ...(written.password === '' && { password: words.missing }),
        ...(written.next === '' && { next: words.problems['tooShort'] ?? '' }),
      })
      return
    }
    const changed = await change.send(
      () => changeMyPassword(written),
      ({ said }) => said,
    )
    if (changed !== null) setWritten(blank)
  }
  const wrong = 'password' in change.problems ? (form.refusals['wrong-password'] ?? '') : undefined
  return (
    <ReadyForm
      ref={change.form}
      method="post"
      className={classes.form}
      onSubmit={event => void submit(event)}
    >
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordInput
        label={words.present}
        autoComplete="current-password"
        value={written.password}
        onChange={event => write({ password: event.currentTarget.value })}
        error={written.password === '' && wrong !== undefined ? words.missing : wrong}
      />
      <PasswordInput
        label={words.next}
        description={words.nextHint}
        autoComplete="new-password"
        value={written.next}
        onChange={event => write({ next: event.currentTarget.value })}
        error={change.problems['next']}
      />
      <div>
        <Checkbox
          label={words.endsTokens}
          checked={written.endsTokens}
          onChange={event => write({ endsTokens: event.currentTarget.checked })}
        />
        <p className={classes.hint}>{words.endsTokensHint}</p>
      </div>
      <Said said={change.said} />
      <SubmitButton isSending={change.isSending}>{words.submit}</SubmitButton>
    </ReadyForm>
  )
}
