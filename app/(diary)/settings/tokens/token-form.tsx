'use client'

import { Radio, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import type { Words } from '@/lib/domain/words/words'
import { ReadyForm } from '../../../_ui/ready-form'
import { Said } from '../../../_ui/said'
import classes from '../../../_ui/change-form.module.css'
import { makeMyToken } from '../settings-actions'
import { useChange, type FormWords } from '../../../_ui/use-change'
import { NewSecret } from '../../../_ui/new-secret'
import { SubmitButton } from '../../../_ui/submit-button'

type TokenFormProps = { words: Words['settings']['tokens']; form: FormWords }

/** Makes a token and shows it once. */
export function TokenForm({ words, form }: TokenFormProps) {
  const [label, setLabel] = useState('')
  const [scope, setScope] = useState('read')
  const [token, setToken] = useState<string | null>(null)
  const change = useChange(form, words.unanswered)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const made = await change.send(
      () => makeMyToken({ label, scope }),
      () => '',
    )
    if (made === null) return
    setToken(made.value.token)
    setLabel('')
    setScope('read')
  }
  if (token !== null) {
    return (
      <section className={classes.section}>
        <h2>{words.token}</h2>
        <NewSecret secret={token} words={words} onDone={() => setToken(null)} />
      </section>
    )
  }
  return (
    <section className={classes.section}>
      <h2>{words.make}</h2>
      <ReadyForm ref={change.form} className={classes.form} onSubmit={event => void submit(event)}>
        <TextInput
          label={words.label}
          description={words.labelHint}
          autoComplete="off"
          value={label}
          onChange={event => {
            setLabel(event.currentTarget.value)
            change.forget()
          }}
          error={'label' in change.problems ? words.labelProblem : undefined}
        />
        <Radio.Group label={words.scope} value={scope} onChange={setScope}>
          <div className={classes.choices}>
            <Radio value="read" label={words.read} description={words.readLine} />
            <Radio value="write" label={words.write} description={words.writeLine} />
          </div>
        </Radio.Group>
        <Said said={change.said?.kind === 'ill' ? change.said : null} />
        <SubmitButton isSending={change.isSending}>{words.make}</SubmitButton>
      </ReadyForm>
    </section>
  )
}
