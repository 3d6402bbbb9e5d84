'use client'

import { IconEyeQuestion } from '@tabler/icons-react'
import { useState } from 'react'
import type { CheckKind } from '@/lib/domain/checks/check'
import { checksOf } from '@/lib/domain/checks/checks'
import type { EntryKind } from '@/lib/domain/entry'
import type { EntryFormOf } from '@/lib/domain/forms/form-reading'
import { newId } from '@/lib/domain/id'
import type { Units } from '@/lib/domain/profile'
import type { TimeZone } from '@/lib/domain/time/time-zone'
import { checkFigures } from '@/lib/domain/words/check-figures'
import classes from './check-this.module.css'
import { useWords } from './use-words'

/** What a form needs to ask about a slip: its sentences with places for the figures, and the person's usual mass in kg. */
export type Checking = { texts: Partial<Record<CheckKind, string>>; usualMassKg: number | null }

type FieldChecksProps<W extends object, Kind extends EntryKind> = {
  form: EntryFormOf<Kind, W>
  written: W
  /** The keys of the entry that the field above is about. */
  fields: readonly string[]
  checking: Checking | undefined
  units: Units
  home: TimeZone
}

/** Under a field: what of it is allowed and looks like a slip. It stands in nobody's way. */
export function FieldChecks<W extends object, Kind extends EntryKind>(props: FieldChecksProps<W, Kind>) {
  const { form, written, fields, checking, units, home } = props
  const words = useWords()
  const [opened] = useState(() => ({ id: newId(), now: Date.now() }))
  const { candidate } = form.draft(written, { ...opened, zone: home, units, language: words.language })
  const context = { usualMassKg: checking?.usualMassKg ?? null, figures: figuresIn(candidate) }
  const found = checksOf(form.kind, candidate, context).filter(({ field }) => fields.includes(field))
  return (
    <div role="status">
      {found.map(check => {
        const { value, expected } = checkFigures(check, units, words)
        const text = checking?.texts[check.what]
        if (text === undefined) return null
        return (
          <p key={check.what} className={classes.check}>
            <IconEyeQuestion size={22} stroke={1.9} aria-hidden="true" />
            <span>{text.replace('{value}', value).replace('{expected}', expected)}</span>
          </p>
        )
      })}
    </div>
  )
}

/** The figures of a food that is written by hand. */
function figuresIn({ custom }: Record<string, unknown>): Record<string, number> | null {
  if (typeof custom !== 'object' || custom === null) return null
  const numbers = Object.entries(custom).flatMap(([name, held]: [string, unknown]) =>
    typeof held === 'number' ? [[name, held] as const] : [],
  )
  return Object.fromEntries(numbers)
}
