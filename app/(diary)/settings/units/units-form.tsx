'use client'

import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { metricUnits } from '@/lib/domain/forms/units'
import type { Profile } from '@/lib/domain/profile'
import type { Words } from '@/lib/domain/words/words'
import { ReadyForm } from '../../../_ui/ready-form'
import { Said } from '../../../_ui/said'
import classes from '../../../_ui/change-form.module.css'
import { changeMyProfile } from '../settings-actions'
import { useChange, type FormWords } from '../../../_ui/use-change'
import { SubmitButton } from '../../../_ui/submit-button'

type UnitsFormProps = { profile: Profile; words: Words['settings']['units']; form: FormWords }

type Written = { volume: string; mass: string; temperature: string }

/** The units a person reads and types in. */
export function UnitsForm({ profile, words, form }: UnitsFormProps) {
  const [written, setWritten] = useState<Written>(profile.units ?? metricUnits)
  const change = useChange(form)
  const choose = (more: Partial<Written>) => {
    setWritten({ ...written, ...more })
    change.forget()
  }
  return (
    <ReadyForm
      className={classes.form}
      onSubmit={event => {
        event.preventDefault()
        void change.send(
          () => changeMyProfile({ units: written }),
          () => form.saved,
        )
      }}
    >
      <Choice
        label={words.volume}
        data={[
          { value: 'ml', label: 'ml' },
          { value: 'fl-oz-us', label: words.us },
          { value: 'fl-oz-imp', label: words.imp },
        ]}
        value={written.volume}
        onChange={volume => choose({ volume })}
      />
      <Choice
        label={words.mass}
        data={['kg', 'lb'].map(value => ({ value, label: value }))}
        value={written.mass}
        onChange={mass => choose({ mass })}
      />
      <Choice
        label={words.temperature}
        data={['C', 'F'].map(value => ({ value, label: `°${value}` }))}
        value={written.temperature}
        onChange={temperature => choose({ temperature })}
      />
      <p className={classes.hint}>{words.kept}</p>
      <Said said={change.said} />
      <SubmitButton isSending={change.isSending}>{form.save}</SubmitButton>
    </ReadyForm>
  )
}

type ChoiceProps = {
  label: string
  data: { value: string; label: string }[]
  value: string
  onChange: (value: string) => void
}

function Choice({ label, ...control }: ChoiceProps) {
  return (
    <div>
      <p className={classes.label} aria-hidden="true">
        {label}
      </p>
      <SegmentedControl aria-label={label} {...control} />
    </div>
  )
}
