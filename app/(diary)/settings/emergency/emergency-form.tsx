'use client'

import { Button, TextInput } from '@mantine/core'
import { useState, useSyncExternalStore } from 'react'
import { suggestedEmergencyNumber } from '@/lib/domain/emergency-number'
import type { Profile } from '@/lib/domain/profile'
import type { Words } from '@/lib/domain/words/words'
import { ReadyForm } from '../../../_ui/ready-form'
import { Said } from '../../../_ui/said'
import classes from '../../../_ui/change-form.module.css'
import { changeMyProfile } from '../settings-actions'
import { useChange, type FormWords } from '../../../_ui/use-change'
import { SubmitButton } from '../../../_ui/submit-button'

type EmergencyFormProps = { profile: Profile; words: Words['settings']['emergency']; form: FormWords }

const nothing = () => () => undefined

/** The number on the button of an emergency. */
export function EmergencyForm({ profile, words, form }: EmergencyFormProps) {
  const [number, setNumber] = useState(profile.emergencyNumber ?? '')
  const locale = useSyncExternalStore(
    nothing,
    () => navigator.language,
    () => '',
  )
  const suggested = suggestedEmergencyNumber(locale)
  const change = useChange(form)
  const write = (text: string) => {
    setNumber(text)
    change.forget()
  }
  const typed = number.trim()
  return (
    <ReadyForm
      ref={change.form}
      className={classes.form}
      onSubmit={event => {
        event.preventDefault()
        void change.send(
          () => changeMyProfile({ emergencyNumber: typed === '' ? null : typed }),
          () => form.saved,
        )
      }}
    >
      <TextInput
        label={words.label}
        description={words.hint}
        type="tel"
        inputMode="tel"
        autoComplete="off"
        value={number}
        onChange={event => write(event.currentTarget.value)}
        error={'emergencyNumber' in change.problems ? words.problem : undefined}
      />
      {suggested !== null && typed === '' && (
        <Button variant="light" onClick={() => write(suggested)}>
          {words.use} {suggested}
        </Button>
      )}
      <Said said={change.said} />
      <SubmitButton isSending={change.isSending}>{form.save}</SubmitButton>
    </ReadyForm>
  )
}
