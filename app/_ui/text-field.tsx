'use client'

import { Textarea, TextInput } from '@mantine/core'
import type { HTMLInputTypeAttribute, ReactNode } from 'react'

type FieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  problem?: string | undefined
  description?: ReactNode
}

type TextFieldProps = FieldProps & {
  type?: HTMLInputTypeAttribute
  /** The keyboard a phone shows. */
  keyboard?: 'text' | 'numeric' | 'decimal'
  /** The unit, at the end of the box. */
  unit?: string
  maxLength?: number
  max?: string
}

/** One line of text with its label above and its problem below. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    value,
    onChange,
    problem,
    description,
    type = 'text',
    keyboard = 'text',
    unit,
    ...rest
  } = props
  return (
    <TextInput
      label={label}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
      error={problem}
      description={description}
      type={type}
      inputMode={keyboard}
      autoComplete="off"
      wrapperProps={{ 'data-problem': problem === undefined ? undefined : true }}
      {...(unit !== undefined && {
        rightSection: <span aria-hidden="true">{unit}</span>,
        rightSectionWidth: unit.length * 9 + 28,
        rightSectionPointerEvents: 'none' as const,
        'aria-label': `${label}, ${unit}`,
      })}
      {...rest}
    />
  )
}

/** Several lines of text. */
export function LongTextField({ label, value, onChange, problem, description }: FieldProps) {
  return (
    <Textarea
      label={label}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
      error={problem}
      description={description}
      autosize
      minRows={3}
      maxRows={12}
      wrapperProps={{ 'data-problem': problem === undefined ? undefined : true }}
    />
  )
}
