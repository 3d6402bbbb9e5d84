'use client'

import { IconNotebook } from '@tabler/icons-react'
import { noteSummary } from '@/lib/domain/forms/cramp-summary'
import { FoldRow } from './fold-row'
import { NoteFields } from './note-fields'
import type { EntryForm } from './use-entry-form'
import { useWords } from './use-words'

type NotedForm = Pick<
  EntryForm<{ note: string; tags: string }>,
  'written' | 'set' | 'problemAt' | 'hasProblemIn'
>

/** The closed row for the note and the tags of an entry, where there are no others. */
export const NoteFold = ({ entry }: { entry: NotedForm }) => (
  <section>
    <NoteRow entry={entry} />
  </section>
)

/** The closed row for the note and the tags of an entry. */
export function NoteRow({ entry }: { entry: NotedForm }) {
  const { written, set, problemAt, hasProblemIn } = entry
  const { general } = useWords()
  return (
    <FoldRow
      icon={IconNotebook}
      title={general.note}
      value={noteSummary(written)}
      hasProblem={hasProblemIn('note', 'tags')}
    >
      <NoteFields written={written} set={set} problemAt={problemAt} />
    </FoldRow>
  )
}
