'use client'

import { IconAlertTriangle } from '@tabler/icons-react'
import { useWords } from '../../../_ui/use-words'
import classes from './day-choice.module.css'

type DayChoiceProps = {
  /** What the days are of. */
  label: string
  /** 1 for Monday to 7 for Sunday. */
  days: readonly number[]
  onChange: (days: number[]) => void
  problem: string | undefined
}

const week = [1, 2, 3, 4, 5, 6, 7]

/** The days of a week, each on or off. */
export function DayChoice({ label, days, onChange, problem }: DayChoiceProps) {
  const { dates } = useWords()
  const toggle = (day: number) =>
    onChange(week.filter(each => (each === day ? !days.includes(day) : days.includes(each))))
  return (
    <>
      <div role="group" aria-label={label} className={classes.days}>
        {week.map(day => (
          <label key={day} className={classes.day} data-chosen={days.includes(day) || undefined}>
            <input
              type="checkbox"
              className={classes.input}
              aria-label={dates.weekdays[day - 1]}
              aria-invalid={problem !== undefined || undefined}
              checked={days.includes(day)}
              onChange={() => toggle(day)}
            />
            <span aria-hidden="true">{dates.shortWeekdays[day - 1]}</span>
          </label>
        ))}
      </div>
      {problem !== undefined && (
        <p className={classes.problem}>
          <IconAlertTriangle size={18} aria-hidden="true" />
          {problem}
        </p>
      )}
    </>
  )
}
