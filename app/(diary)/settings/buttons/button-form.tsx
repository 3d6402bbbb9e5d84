'use client'

import { Radio } from '@mantine/core'
import Link from 'next/link'
import { useState, type SyntheticEvent } from 'react'
import type { ButtonLogs } from '@/lib/domain/log-button'
import type { Words } from '@/lib/domain/words/words'
import { ReadyForm } from '../../../_ui/ready-form'
import { SubmitButton } from '../../../_ui/submit-button'
import { Said } from '../../../_ui/said'
import classes from '../../../_ui/change-form.module.css'
import { NewSecret } from '../../../_ui/new-secret'
import { useChange, type FormWords } from '../../../_ui/use-change'
import { makeMyButton } from './button-actions'
import own from './buttons.module.css'

type ButtonFormProps = {
  choices: readonly { logs: ButtonLogs; title: string }[]
  words: Words['buttons']['form']
  form: FormWords
}

/** Makes a button and shows its address once. */
export function ButtonForm({ choices, words, form }: ButtonFormProps) {
  const [chosen, setChosen] = useState('0')
  const [address, setAddress] = useState<string | null>(null)
  const change = useChange(form, words.unanswered)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const choice = choices[Number(chosen)]
    if (choice === undefined) return
    const made = await change.send(
      () => makeMyButton({ logs: choice.logs }),
      () => '',
    )
    if (made !== null) setAddress(`${window.location.origin}/api/v1/press/${made.value.secret}`)
  }
  if (address !== null) {
    return (
      <section className={classes.section}>
        <h2>{words.token}</h2>
        <NewSecret
          secret={address}
          words={{ ...words, token: words.address }}
          onDone={() => setAddress(null)}
        />
        <h3>{words.steps}</h3>
        <p>{words.phone}</p>
        <p>{words.wall}</p>
        <p>{words.tag}</p>
      </section>
    )
  }
  return (
    <section className={classes.section}>
      <h2>{words.make}</h2>
      <ReadyForm ref={change.form} className={classes.form} onSubmit={event => void submit(event)}>
        <Radio.Group
          label={words.what}
          description={words.whatHint}
          value={chosen}
          onChange={value => {
            setChosen(value)
            change.forget()
          }}
        >
          <div className={`${classes.choices} ${own.choices}`}>
            {choices.map(({ title }, index) => (
              <Radio key={title} value={String(index)} label={title} />
            ))}
          </div>
        </Radio.Group>
        <Link href="/settings/presets">{words.ofDrinks}</Link>
        <Said said={change.said?.kind === 'ill' ? change.said : null} />
        <SubmitButton isSending={change.isSending}>{words.submit}</SubmitButton>
      </ReadyForm>
    </section>
  )
}
