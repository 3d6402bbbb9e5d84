'use client'

import { LongTextField, TextField } from './text-field'
import { useWords } from './use-words'

type Noted = { note: string; tags: string }

type NoteFieldsProps = {
  written: Noted
  set: (part: Partial<Noted>) => void
  problemAt: (path: string) => string | undefined
}

/** The note and the tags that every entry may carry. */
export function NoteFields({ written, set, problemAt }: NoteFieldsProps) {
  const { general, parts } = useWords()
  return (
    <>
      <LongTextField
        label={general.note}
        value={written.note}
        onChange={note => set({ note })}
        problem={problemAt('note')}
      />
      <TextField
        label={general.tags}
        description={parts.tagsHint}
        value={written.tags}
        onChange={tags => set({ tags })}
        problem={problemAt('tags')}
      />
    </>
  )
}
