'use client'

import type { ReactNode } from 'react'
import type { EntryKind } from '@/lib/domain/entry'
import { ReadyForm } from './ready-form'
import { CloseLink } from './close-link'
import form from './form.module.css'
import { PageHeading } from './page-heading'
import { SaveBar } from './save-bar'
import type { EntryForm } from './use-entry-form'
import { useWords } from './use-words'

type EntryFormFrameProps<W extends object> = {
  entry: EntryForm<W>
  kind: EntryKind
  /** The heading of a new one. */
  title: string
  line?: string
  /** Whether a kept entry is corrected. */
  isKept: boolean
  saveLabel: string
  next: string
  offersAnother?: boolean
  first: ReactNode
  second: ReactNode
}

/** What every form has: heading with the way out, two columns that are one on a phone, and Save at the bottom edge. */
export function EntryFormFrame<W extends object>(props: EntryFormFrameProps<W>) {
  const { entry, kind, title, line, isKept, saveLabel, next, offersAnother = false, first, second } = props
  const { correction } = useWords()
  const { onSaveAndAdd, ...bar } = entry.bar
  return (
    <ReadyForm className={form.form} onSubmit={entry.submit}>
      <PageHeading
        title={isKept ? correction.titles[kind] : title}
        line={line}
        end={<CloseLink href={next} />}
      />
      <div className={form.columns}>
        <div className={form.column}>{first}</div>
        <div className={form.column}>{second}</div>
      </div>
      <SaveBar
        label={isKept ? correction.save : saveLabel}
        keptHref={next}
        {...bar}
        {...(offersAnother && onSaveAndAdd !== undefined && { onSaveAndAdd })}
      />
    </ReadyForm>
  )
}
