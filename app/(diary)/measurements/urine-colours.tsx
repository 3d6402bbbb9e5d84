'use client'

import { useId } from 'react'
import { urineColours, type UrineColour } from '@/lib/domain/forms/measurement-form'
import { Hint, Question } from '../../_ui/question'
import { useWords } from '../../_ui/use-words'
import colour from '../../_ui/urine-step.module.css'
import classes from './urine-colours.module.css'
import { DarkUrineLink } from '../../_ui/dark-urine-link'

type UrineColoursProps = {
  value: UrineColour | ''
  onChange: (value: UrineColour | '') => void
  problem: string | undefined
  /** Where the form goes back to. */
  next: string
}

/** Eight swatches, each with its number and a word, and a ninth answer that is a warning sign instead. */
export function UrineColours({ value, onChange, problem, next }: UrineColoursProps) {
  const { measurements } = useWords()
  const name = useId()
  const isDark = value === 'sign'
  return (
    <Question legend={measurements.colour} problem={problem}>
      <div className={classes.swatches}>
        {urineColours.map(step => (
          <Swatch
            key={step}
            name={name}
            step={step}
            words={measurements.colours[step]}
            isChosen={value === step}
            onChoose={onChange}
          />
        ))}
      </div>
      <label className={classes.dark} data-chosen={isDark || undefined}>
        <input
          type="radio"
          name={name}
          className={classes.input}
          checked={isDark}
          onChange={() => onChange('sign')}
          onClick={() => {
            if (isDark) onChange('')
          }}
        />
        <span className={classes.cola} aria-hidden="true" />
        {measurements.dark}
      </label>
      {isDark && (
        <p role="status" className={classes.line}>
          {measurements.darkLine} <DarkUrineLink next={next}>{measurements.darkGo}</DarkUrineLink>
        </p>
      )}
      <Hint>{measurements.colourHint}</Hint>
    </Question>
  )
}

type SwatchProps = {
  name: string
  step: (typeof urineColours)[number]
  words: string
  isChosen: boolean
  onChoose: (step: UrineColour | '') => void
}

/** One step of the chart; tapped again it is taken back. */
function Swatch({ name, step, words, isChosen, onChoose }: SwatchProps) {
  return (
    <label className={classes.swatch} data-chosen={isChosen || undefined}>
      <input
        type="radio"
        name={name}
        className={classes.input}
        checked={isChosen}
        onChange={() => onChoose(step)}
        onClick={() => {
          if (isChosen) onChoose('')
        }}
      />
      <span className={`${classes.colour} ${colour.step}`} data-step={step} aria-hidden="true" />
      <span className={classes.number}>{step}</span>
      <span className={classes.words}>{words}</span>
    </label>
  )
}
