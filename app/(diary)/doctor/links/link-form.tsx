'use client'

import { Checkbox } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import type { LinkWish } from '@/lib/domain/doctor/doctor-link'
import { whoParts, type WhoPart } from '@/lib/domain/doctor/who-shown'
import type { Words } from '@/lib/domain/words/words'
import { ReadyForm } from '../../../_ui/ready-form'
import { SubmitButton } from '../../../_ui/submit-button'
import { TextField } from '../../../_ui/text-field'
import { Said } from '../../../_ui/said'
import classes from '../../../_ui/change-form.module.css'
import { NewSecret } from '../../../_ui/new-secret'
import { useChange, type FormWords } from '../../../_ui/use-change'
import { makeMyLink } from './link-actions'

type LinkFormProps = {
  /** What the form is filled with. */
  usual: Pick<LinkWish, 'from' | 'to' | 'days'> & { shown: readonly WhoPart[] }
  today: string
  words: Words['doctorLinks']['form']
  form: FormWords
}

/** Makes a link and shows it once. */
export function LinkForm({ usual, today, words, form }: LinkFormProps) {
  const [written, setWritten] = useState({ ...usual, days: String(usual.days) } as Written)
  const [address, setAddress] = useState<string | null>(null)
  const change = useChange(form, words.unanswered)
  const write = (part: Partial<Written>) => {
    setWritten(before => ({ ...before, ...part }))
    change.forget()
  }
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (!/^\s*\d{1,2}\s*$/.test(written.days)) {
      change.refuse({ days: words.daysProblem })
      return
    }
    const wish = { ...written, days: Number(written.days) }
    const made = await change.send(
      () => makeMyLink(wish),
      () => '',
    )
    if (made !== null) setAddress(`${window.location.origin}/shared/${made.value.secret}`)
  }
  if (address !== null) {
    return (
      <section className={classes.section}>
        <h2>{words.token}</h2>
        <NewSecret secret={address} words={words} onDone={() => setAddress(null)} />
      </section>
    )
  }
  return (
    <section className={classes.section}>
      <h2>{words.make}</h2>
      <ReadyForm ref={change.form} className={classes.form} onSubmit={event => void submit(event)}>
        <LinkFields written={written} write={write} problems={change.problems} today={today} words={words} />
        <Said said={change.said?.kind === 'ill' ? change.said : null} />
        <SubmitButton isSending={change.isSending}>{words.make}</SubmitButton>
      </ReadyForm>
    </section>
  )
}

type Written = { from: string; to: string; days: string; shown: readonly WhoPart[] }

type LinkFieldsProps = {
  written: Written
  write: (part: Partial<Written>) => void
  problems: Readonly<Record<string, string>>
  today: string
  words: Words['doctorLinks']['form']
}

function LinkFields({ written, write, problems, today, words }: LinkFieldsProps) {
  const date = (name: 'from' | 'to') => (
    <TextField
      label={words[name]}
      type="date"
      max={today}
      value={written[name]}
      onChange={value => write({ [name]: value })}
      problem={problems[name]}
    />
  )
  return (
    <>
      <fieldset className={classes.part}>
        <legend className={classes.label}>{words.period}</legend>
        {date('from')}
        {date('to')}
      </fieldset>
      <fieldset className={classes.part}>
        <legend className={classes.label}>{words.who}</legend>
        <p className={classes.hint}>{words.whoLine}</p>
        <div className={classes.checks}>
          {whoParts.map(part => (
            <Checkbox
              key={part}
              label={words.parts[part]}
              checked={written.shown.includes(part)}
              onChange={event => {
                const isChosen = event.currentTarget.checked
                write({
                  shown: whoParts.filter(each => (each === part ? isChosen : written.shown.includes(each))),
                })
              }}
            />
          ))}
        </div>
      </fieldset>
      <TextField
        label={words.days}
        description={words.daysHint}
        keyboard="numeric"
        maxLength={4}
        value={written.days}
        onChange={days => write({ days })}
        problem={'days' in problems ? words.daysProblem : undefined}
      />
    </>
  )
}
