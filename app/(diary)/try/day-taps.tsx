'use client'

import { useState } from 'react'
import type { Id } from '@/lib/domain/id'
import type { LocalDate } from '@/lib/domain/time/local-date'
import { Said } from '../../_ui/said'
import { useChange, type FormWords } from '../../_ui/use-change'
import { useIsReady } from '../../_ui/use-is-ready'
import { noteMyDay } from './try-actions'
import classes from './day-taps.module.css'

type Day = {
  day: LocalDate
  /** What a tap says: "Did it on Tue 19 May". */
  name: string
  weekday: string
  date: string
  isDone: boolean
  isAhead: boolean
  isToday: boolean
}

type Props = { id: Id; label: string; days: readonly Day[]; unanswered: string; form: FormWords }

/** Days to tap. A tap stands at once, and is taken back where the server says no. */
export function DayTaps({ id, label, days, unanswered, form }: Props) {
  const [tapped, setTapped] = useState<Readonly<Record<string, boolean>>>({})
  const change = useChange(form, unanswered)
  const isReady = useIsReady()
  const tap = async (day: LocalDate, isDone: boolean) => {
    setTapped(before => ({ ...before, [day]: isDone }))
    const kept = await change.send(
      () => noteMyDay({ id, day, isDone }),
      () => '',
    )
    if (kept === null) setTapped(before => ({ ...before, [day]: !isDone }))
  }
  return (
    <>
      <div role="group" aria-label={label} className={classes.days}>
        {days.map(({ day, name, weekday, date, isDone, isAhead, isToday }) => {
          const isOn = tapped[day] ?? isDone
          return (
            <label
              key={day}
              className={classes.day}
              data-chosen={isOn || undefined}
              data-today={isToday || undefined}
              data-ahead={isAhead || undefined}
            >
              <input
                type="checkbox"
                className={classes.input}
                aria-label={name}
                checked={isOn}
                disabled={isAhead || !isReady}
                onChange={event => void tap(day, event.currentTarget.checked)}
              />
              <span aria-hidden="true">{weekday}</span>
              <b aria-hidden="true">{date}</b>
            </label>
          )
        })}
      </div>
      <Said said={change.said?.kind === 'ill' ? change.said : null} />
    </>
  )
}
