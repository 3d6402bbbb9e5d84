'use client'

import { Checkbox, SegmentedControl, TextInput } from '@mantine/core'
import { useId, useState, type ReactNode } from 'react'
import type { ReminderSettings } from '@/lib/domain/reminders/reminder-settings'
import type { Words } from '@/lib/domain/words/words'
import { ReadyForm } from '../../../_ui/ready-form'
import { SubmitButton } from '../../../_ui/submit-button'
import { Said } from '../../../_ui/said'
import settings from '../../../_ui/change-form.module.css'
import { useChange, type FormWords } from '../../../_ui/use-change'
import { saveMyReminders } from './reminder-actions'
import classes from './reminders.module.css'

type RemindersFormProps = {
  initial: ReminderSettings
  /** Why no reminder to drink is offered; null where it is. */
  noDrink: string | null
  /** What the box for e-mail says; null: this installation cannot send any. */
  byMailLabel: string | null
  words: Words['reminders']['form']
  form: FormWords
}

const usualHours = [2, 3, 4, 6]

/** What comes, when, and how it reaches the person. */
export function RemindersForm({ initial, noDrink, byMailLabel, words, form }: RemindersFormProps) {
  const [chosen, setChosen] = useState(initial)
  const change = useChange(form)
  const write = (part: Partial<ReminderSettings>) => {
    setChosen(before => ({ ...before, ...part }))
    change.forget()
  }
  const parts = { chosen, write, words, problems: change.problems }
  return (
    <ReadyForm
      ref={change.form}
      className={settings.form}
      onSubmit={event => {
        event.preventDefault()
        void change.send(
          () => saveMyReminders(chosen),
          () => words.saved,
        )
      }}
    >
      <fieldset className={settings.part}>
        <legend>
          <h2>{words.what}</h2>
        </legend>
        {noDrink === null ? <DrinkPart {...parts} /> : <p className={settings.hint}>{noDrink}</p>}
        <Choice
          label={words.evening}
          hint={words.eveningHint}
          isOn={chosen.evening.isOn}
          onChange={isOn => write({ evening: { ...chosen.evening, isOn } })}
        >
          <Time
            label={words.eveningAt}
            value={chosen.evening.at}
            onChange={at => write({ evening: { ...chosen.evening, at } })}
            error={'evening.at' in change.problems ? words.timeProblem : undefined}
          />
        </Choice>
        <Choice
          label={words.notices}
          hint={words.noticesHint}
          isOn={chosen.notices.isOn}
          onChange={isOn => write({ notices: { isOn } })}
        />
        <BlocksPart {...parts} />
      </fieldset>
      <fieldset className={settings.part}>
        <legend>
          <h2>{words.where}</h2>
        </legend>
        <div className={settings.checks}>
          <Checkbox
            label={words.byPush}
            checked={chosen.byPush}
            onChange={event => write({ byPush: event.currentTarget.checked })}
          />
          {byMailLabel !== null && (
            <Checkbox
              label={byMailLabel}
              checked={chosen.byMail}
              onChange={event => write({ byMail: event.currentTarget.checked })}
            />
          )}
        </div>
        {byMailLabel === null && <p className={settings.hint}>{words.noMail}</p>}
        <p className={settings.hint}>{words.says}</p>
      </fieldset>
      <Said said={change.said} />
      <SubmitButton isSending={change.isSending}>{words.save}</SubmitButton>
    </ReadyForm>
  )
}

type PartProps = {
  chosen: ReminderSettings
  write: (part: Partial<ReminderSettings>) => void
  words: Words['reminders']['form']
  problems: Readonly<Record<string, string>>
}

function DrinkPart({ chosen: { drink }, write, words, problems }: PartProps) {
  const put = (part: Partial<ReminderSettings['drink']>) => write({ drink: { ...drink, ...part } })
  const hours = [...new Set([...usualHours, drink.afterHours])].sort((one, other) => one - other)
  return (
    <Choice label={words.drink} hint={words.drinkHint} isOn={drink.isOn} onChange={isOn => put({ isOn })}>
      <div>
        <p className={settings.label} aria-hidden="true">
          {words.afterHours}
        </p>
        <SegmentedControl
          aria-label={words.afterHours}
          fullWidth
          data={hours.map(String)}
          value={String(drink.afterHours)}
          onChange={value => put({ afterHours: Number(value) })}
        />
      </div>
      <div className={classes.times}>
        <Time
          label={words.from}
          value={drink.from}
          onChange={from => put({ from })}
          error={'drink.from' in problems ? words.timeProblem : undefined}
        />
        <Time
          label={words.until}
          value={drink.until}
          onChange={until => put({ until })}
          error={
            'drink.until' in problems
              ? drink.until === drink.from
                ? words.untilProblem
                : words.timeProblem
              : undefined
          }
        />
      </div>
    </Choice>
  )
}

const BlocksPart = ({ chosen: { blocks }, write, words, problems }: PartProps) => (
  <Choice
    label={words.blocks}
    hint={words.blocksHint}
    isOn={blocks.isOn}
    onChange={isOn => write({ blocks: { ...blocks, isOn } })}
  >
    <Time
      label={words.blocksAt}
      value={blocks.at}
      onChange={at => write({ blocks: { ...blocks, at } })}
      error={'blocks.at' in problems ? words.timeProblem : undefined}
    />
  </Choice>
)

type ChoiceProps = {
  label: string
  hint: string
  isOn: boolean
  onChange: (isOn: boolean) => void
  children?: ReactNode
}

/** One thing that can be turned on, with what there is to choose about it once it is. */
function Choice({ label, hint, isOn, onChange, children }: ChoiceProps) {
  const hintId = useId()
  return (
    <div className={classes.choice}>
      <div>
        <Checkbox
          label={label}
          aria-describedby={hintId}
          checked={isOn}
          onChange={event => onChange(event.currentTarget.checked)}
        />
        <p id={hintId} className={`${classes.hint} ${settings.hint}`}>
          {hint}
        </p>
      </div>
      {isOn && children !== undefined && <div className={classes.more}>{children}</div>}
    </div>
  )
}

type TimeProps = {
  label: string
  value: string
  onChange: (value: string) => void
  error: string | undefined
}

const Time = ({ label, value, onChange, error }: TimeProps) => (
  <TextInput
    label={label}
    type="time"
    value={value}
    onChange={event => onChange(event.currentTarget.value)}
    error={error}
  />
)
