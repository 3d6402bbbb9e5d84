import { useId, type ReactNode } from 'react'
import classes from './chips.module.css'
import { useWords } from './use-words'

export type Choice<T extends string> = { value: T; label: string; icon?: ReactNode }

type OneOfProps<T extends string> = {
  /** Says what is chosen, when no legend around the chips does. */
  label?: string
  choices: readonly Choice<T>[]
  /** The chosen value; '' or any other value that is no choice: none is. */
  value: T | ''
  /** Called with '' when a chosen one is tapped again and `mayClear`. */
  onChange: (value: T | '') => void
  mayClear?: boolean
  layout?: 'wrap' | 'three' | 'column' | 'segments'
  /** Shares its group with other chips of the same name, so that arrow keys go through all of them. */
  name?: string
  children?: ReactNode
}

/** One of several: radio buttons drawn as chips, or as segments. */
export function OneOf<T extends string>(props: OneOfProps<T>) {
  const { label, choices, value, onChange, mayClear = false, layout = 'wrap', name, children } = props
  const ownName = useId()
  const isSegments = layout === 'segments'
  return (
    <div
      {...(label !== undefined && { role: 'radiogroup', 'aria-label': label })}
      className={isSegments ? classes.segments : classes.chips}
      data-layout={layout}
    >
      {choices.map(choice => (
        <label
          key={choice.value}
          className={isSegments ? classes.segment : classes.chip}
          data-chosen={choice.value === value || undefined}
        >
          <input
            type="radio"
            className={classes.input}
            name={name ?? ownName}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
            onClick={() => {
              if (mayClear && choice.value === value) onChange('')
            }}
          />
          {choice.icon}
          {choice.label}
        </label>
      ))}
      {children}
    </div>
  )
}

type SomeOfProps<T extends string> = {
  label?: string
  choices: readonly Choice<T>[]
  values: readonly T[]
  onChange: (values: T[]) => void
  layout?: 'wrap' | 'column'
}

/** Any number of several: checkboxes drawn as chips. */
export function SomeOf<T extends string>({
  label,
  choices,
  values,
  onChange,
  layout = 'wrap',
}: SomeOfProps<T>) {
  const toggle = (value: T) =>
    onChange(values.includes(value) ? values.filter(other => other !== value) : [...values, value])
  return (
    <div
      {...(label !== undefined && { role: 'group', 'aria-label': label })}
      className={classes.chips}
      data-layout={layout}
    >
      {choices.map(choice => (
        <label
          key={choice.value}
          className={classes.chip}
          data-chosen={values.includes(choice.value) || undefined}
        >
          <input
            type="checkbox"
            className={classes.input}
            checked={values.includes(choice.value)}
            onChange={() => toggle(choice.value)}
          />
          {choice.icon}
          {choice.label}
        </label>
      ))}
    </div>
  )
}

type ChipButtonProps = { isOpen?: boolean; controls?: string; onClick: () => void; children: ReactNode }

/** A button that looks like a chip: does something, chooses nothing. */
export function ChipButton({ isOpen, controls, onClick, children }: ChipButtonProps) {
  return (
    <button
      type="button"
      className={`${classes.chip} ${classes.button}`}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onClick}
    >
      {children}
    </button>
  )
}

type YesNoProps = { label?: string; value: '' | 'yes' | 'no'; onChange: (value: '' | 'yes' | 'no') => void }

/** Yes, no, or not answered: tapping the answer again takes it back. */
export function YesNoChips({ label, value, onChange }: YesNoProps) {
  const { general } = useWords()
  return (
    <OneOf
      {...(label !== undefined && { label })}
      choices={[
        { value: 'yes', label: general.yes },
        { value: 'no', label: general.no },
      ]}
      value={value}
      onChange={onChange}
      mayClear
    />
  )
}
