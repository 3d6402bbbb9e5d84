'use client'

import { TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import {
  asksAboutPregnancy,
  readPersonForm,
  writtenPerson,
  type WrittenPerson,
} from '@/lib/domain/forms/person-form'
import { metricUnits } from '@/lib/domain/forms/units'
import { changedProfile, type Profile } from '@/lib/domain/profile'
import { told } from '@/lib/domain/words/told'
import type { Words } from '@/lib/domain/words/words'
import { ReadyForm } from '../../../_ui/ready-form'
import { OneOf } from '../../../_ui/chips'
import { TextField } from '../../../_ui/text-field'
import { useWords } from '../../../_ui/use-words'
import { Said } from '../../../_ui/said'
import classes from '../../../_ui/change-form.module.css'
import { changeMyProfile } from '../settings-actions'
import { useChange, type FormWords } from '../../../_ui/use-change'
import { ConditionChecks } from './condition-checks'
import { SubmitButton } from '../../../_ui/submit-button'

type ProfileFormProps = { profile: Profile; words: Words['settings']['profile']; form: FormWords }

/** What the person says about body, pregnancy, illnesses and habits; all of it may stay empty. */
export function ProfileForm({ profile, words, form }: ProfileFormProps) {
  const all = useWords()
  const [filledFrom, setFilledFrom] = useState(profile)
  const [written, setWritten] = useState(() => writtenPerson(profile, all.language))
  const change = useChange(form)
  const write = (more: Partial<WrittenPerson>) => {
    setWritten(before => ({ ...before, ...more }))
    change.forget()
  }
  const massUnit = (filledFrom.units ?? metricUnits).mass
  const problem = (path: string): string | undefined =>
    path in change.problems ? (words.problems[path] ?? change.problems[path]) : undefined
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const read = readPersonForm(written, filledFrom, all.language)
    if (!read.ok) {
      change.refuse(Object.fromEntries(read.problems.map(({ path, message }) => [path, told(message, all)])))
      return
    }
    const sent = await change.send(
      () => changeMyProfile(read.value),
      () => form.saved,
    )
    const saved = changedProfile(filledFrom, read.value)
    if (sent === null || !saved.ok) return
    setFilledFrom(saved.value)
    setWritten(now => (now === written ? writtenPerson(saved.value, all.language) : now))
  }
  const parts = { written, write, words, problem }
  return (
    <ReadyForm ref={change.form} className={classes.form} onSubmit={event => void submit(event)}>
      <BodyPart {...parts} massUnit={massUnit} />
      {asksAboutPregnancy(written) && <PregnancyPart {...parts} yes={form.yes} no={form.no} />}
      <ConditionChecks {...parts} />
      <HabitsPart {...parts} />
      <Said said={change.said} />
      <SubmitButton isSending={change.isSending}>{form.save}</SubmitButton>
    </ReadyForm>
  )
}

/** What a part of the form is given. */
export type PartProps = {
  written: WrittenPerson
  write: (more: Partial<WrittenPerson>) => void
  words: Words['settings']['profile']
  problem: (path: string) => string | undefined
}

function BodyPart({ written, write, words, problem, massUnit }: PartProps & { massUnit: string }) {
  return (
    <fieldset className={classes.part}>
      <legend>
        <h2>{words.body}</h2>
      </legend>
      <DateField
        label={words.birthDate}
        value={written.birthDate}
        onChange={birthDate => write({ birthDate })}
        problem={problem('birthDate')}
      />
      <div>
        <p className={classes.label} aria-hidden="true">
          {words.sex}
        </p>
        <OneOf
          label={words.sex}
          choices={[
            { value: 'female', label: words.female },
            { value: 'male', label: words.male },
            { value: 'unspecified', label: words.unspecified },
          ]}
          value={written.sex}
          onChange={sex => write({ sex })}
          mayClear
        />
      </div>
      <TextField
        label={words.heightCm}
        unit="cm"
        keyboard="decimal"
        value={written.heightCm}
        onChange={heightCm => write({ heightCm })}
        problem={problem('heightCm')}
      />
      <TextField
        label={words.mass}
        unit={massUnit}
        keyboard="decimal"
        value={written.mass}
        onChange={mass => write({ mass })}
        problem={problem('massKg')}
        description={words.massHint}
      />
    </fieldset>
  )
}

function PregnancyPart(props: PartProps & { yes: string; no: string }) {
  const { written, write, words, problem, yes, no } = props
  return (
    <fieldset className={classes.part}>
      <legend>
        <h2>{words.pregnancy}</h2>
      </legend>
      <DateField
        label={words.pregnancyDueDate}
        value={written.pregnancyDueDate}
        onChange={pregnancyDueDate => write({ pregnancyDueDate })}
        problem={problem('pregnancyDueDate')}
        hint={words.pregnancyHint}
      />
      <div>
        <p className={classes.label} aria-hidden="true">
          {words.lactating}
        </p>
        <OneOf
          label={words.lactating}
          choices={[
            { value: 'yes', label: yes },
            { value: 'no', label: no },
          ]}
          value={written.lactating}
          onChange={lactating => write({ lactating })}
          mayClear
        />
      </div>
    </fieldset>
  )
}

function HabitsPart({ written, write, words, problem }: PartProps) {
  return (
    <fieldset className={classes.part}>
      <legend>
        <h2>{words.habits}</h2>
      </legend>
      <TextField
        label={words.alcoholUnitsPerWeek}
        keyboard="decimal"
        value={written.alcoholUnitsPerWeek}
        onChange={alcoholUnitsPerWeek => write({ alcoholUnitsPerWeek })}
        problem={problem('alcoholUnitsPerWeek')}
        description={words.alcoholHint}
      />
      <DateField
        label={words.loggingSince}
        value={written.loggingSince}
        onChange={loggingSince => write({ loggingSince })}
        problem={problem('loggingSince')}
        hint={words.loggingHint}
      />
    </fieldset>
  )
}

type DateFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  problem: string | undefined
  hint?: string
}

function DateField({ label, value, onChange, problem, hint }: DateFieldProps) {
  return (
    <TextInput
      label={label}
      description={hint}
      type="date"
      min="1900-01-01"
      max="9999-12-31"
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
      error={problem}
    />
  )
}
