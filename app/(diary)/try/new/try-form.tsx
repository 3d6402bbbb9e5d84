'use client'

import { Radio, SegmentedControl, TextInput } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState, type SyntheticEvent } from 'react'
import { offeredBlocks, offeredLengths } from '@/lib/domain/experiment/experiment-wish'
import type { Tried } from '@/lib/domain/experiment/tried'
import type { Id } from '@/lib/domain/id'
import { localDateSchema, type LocalDate } from '@/lib/domain/time/local-date'
import type { Words } from '@/lib/domain/words/words'
import classes from '../../../_ui/change-form.module.css'
import { ReadyForm } from '../../../_ui/ready-form'
import { Said } from '../../../_ui/said'
import { SubmitButton } from '../../../_ui/submit-button'
import { useChange, type FormWords } from '../../../_ui/use-change'
import { beginMyExperiment } from '../try-actions'

type Props = {
  /** Made with the page, so that a form that is sent twice begins one. */
  id: Id
  offered: readonly { tries: Tried; name: string; what: string }[]
  /** What is chosen to begin with; null: nothing. */
  initial: Tried | null
  /** Why some changes are not offered. */
  notOffered: readonly string[]
  today: LocalDate
  /** The last day it may begin on. */
  last: LocalDate
  texts: Words['tryIt']['form']
  lengths: Words['tryIt']['lengths']
  form: FormWords
}

/** What to try, how long a block is, how many there are, and from when on. */
export function TryForm({ id, offered, initial, notOffered, today, last, texts, lengths, form }: Props) {
  const [tries, setTries] = useState(initial ?? offered[0]?.tries ?? 'own')
  const [own, setOwn] = useState('')
  const [blockDays, setBlockDays] = useState<number>(14)
  const [blocks, setBlocks] = useState<number>(4)
  const [startedOn, setStartedOn] = useState<string>(today)
  const change = useChange(form, texts.unanswered)
  const router = useRouter()
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (!localDateSchema.safeParse(startedOn).success) {
      change.refuse({ startedOn: texts.dateProblem })
      return
    }
    const words = own.trim()
    const wish = { id, tries, ...(words !== '' && { change: words }), startedOn, blockDays, blocks }
    if ((await change.send(() => beginMyExperiment(wish))) !== null) router.push('/try')
  }
  const problemOf = (field: string): string | undefined => {
    const code = change.problems[field]
    return code === undefined ? undefined : code
  }
  return (
    <ReadyForm ref={change.form} className={classes.form} onSubmit={event => void submit(event)}>
      <fieldset className={classes.part}>
        <legend>
          <h2>{texts.what}</h2>
        </legend>
        <Radio.Group
          aria-label={texts.what}
          value={tries}
          onChange={value => {
            setTries(offered.find(each => each.tries === value)?.tries ?? tries)
            change.forget()
          }}
          error={problemOf('tries')}
        >
          <div className={classes.choices}>
            {offered.map(each => (
              <Radio key={each.tries} value={each.tries} label={each.name} description={each.what} />
            ))}
          </div>
        </Radio.Group>
        {notOffered.map(reason => (
          <p key={reason} className={classes.hint}>
            {reason}
          </p>
        ))}
        <TextInput
          label={tries === 'own' ? texts.ownLabel : `${texts.ownLabel} (${texts.optional})`}
          description={texts.ownHint}
          autoComplete="off"
          maxLength={200}
          value={own}
          onChange={event => {
            setOwn(event.currentTarget.value)
            change.forget()
          }}
          error={problemOf('change')}
        />
      </fieldset>
      <fieldset className={classes.part}>
        <legend>
          <h2>{texts.blocks}</h2>
        </legend>
        <Segments
          label={texts.blockDays}
          data={offeredLengths.map(days => ({ value: String(days), label: lengths[days] ?? String(days) }))}
          value={String(blockDays)}
          onChange={value => setBlockDays(Number(value))}
          hint={texts.blockDaysHint}
        />
        <Segments
          label={texts.blockCount}
          data={offeredBlocks.map(String)}
          value={String(blocks)}
          onChange={value => setBlocks(Number(value))}
        />
        <TextInput
          type="date"
          label={texts.start}
          description={texts.startHint}
          min={today}
          max={last}
          value={startedOn}
          onChange={event => {
            setStartedOn(event.currentTarget.value)
            change.forget()
          }}
          error={problemOf('startedOn')}
        />
      </fieldset>
      <p className={classes.hint}>{texts.drawHint}</p>
      <Said said={change.said} />
      <SubmitButton isSending={change.isSending}>{texts.draw}</SubmitButton>
    </ReadyForm>
  )
}

type SegmentsProps = {
  label: string
  data: (string | { value: string; label: string })[]
  value: string
  onChange: (value: string) => void
  hint?: string
}

const Segments = ({ label, hint, ...control }: SegmentsProps) => (
  <div>
    <p className={classes.label} aria-hidden="true">
      {label}
    </p>
    <SegmentedControl aria-label={label} fullWidth {...control} />
    {hint !== undefined && <p className={classes.hint}>{hint}</p>}
  </div>
)
