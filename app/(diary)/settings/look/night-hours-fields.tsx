'use client'

import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { usualNightHours, type Hours } from '@/lib/domain/device-look'
import { clockTimeSchema } from '@/lib/domain/time/clock-time'
import type { Words } from '@/lib/domain/words/words'
import { keepNightHours, useNightHours } from '../../../_ui/device-look'
import classes from '../../../_ui/change-form.module.css'
import look from './look.module.css'

type NightHoursFieldsProps = { words: Words['look']; onKept: (isKept: boolean | null) => void }

/** When *Cramp now* is dim. Half a time is kept on the screen only: the hours in force stay until there are two. */
export function NightHoursFields({ words, onKept }: NightHoursFieldsProps) {
  const hours = useNightHours()
  const [typed, setTyped] = useState<Hours | null>(null)
  const shown = typed ?? hours ?? usualNightHours
  const isWrong = typed !== null
  const write = (next: Hours) => {
    const isWhole = [next.from, next.to].every(time => clockTimeSchema.safeParse(time).success)
    setTyped(isWhole ? null : next)
    onKept(isWhole ? keepNightHours(next) : null)
  }
  const time = (end: keyof Hours) => (
    <TextInput
      type="time"
      label={words[end]}
      value={shown[end]}
      aria-invalid={isWrong || undefined}
      onChange={event => write({ ...shown, [end]: event.currentTarget.value })}
    />
  )
  return (
    <fieldset className={classes.part}>
      <legend className={classes.label}>{words.nightHours}</legend>
      <div className={classes.checks}>
        <Checkbox
          label={words.dim}
          checked={hours !== null}
          onChange={event => {
            setTyped(null)
            onKept(keepNightHours(event.currentTarget.checked ? usualNightHours : null))
          }}
        />
      </div>
      {hours !== null && (
        <div className={look.times}>
          {time('from')}
          {time('to')}
        </div>
      )}
      {hours !== null && (
        <p className={classes.hint} role={isWrong ? 'alert' : undefined}>
          {isWrong ? words.hours : words.dimLine}
        </p>
      )}
    </fieldset>
  )
}
