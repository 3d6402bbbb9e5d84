'use client'

import { LongTextField, TextField } from './text-field'

type Noted = { note: string; tags: string }

type NoteFieldsProps = {
  written: Noted
  set: (part: Partial<Noted>) => void
  problemAt: (path: string) => string | undefined
}

/** The note and the tags that every entry may carry. */
export function NoteFields({ written, set, problemAt }: NoteFieldsProps) {
  return (
    <>
      <LongTextField
        label="Note"
        value={written.note}
        onChange={note => set({ note })}
        problem={problemAt('note')}
      />
      <TextField
        label="Tags"
        description="Words to find it by, with commas between them."
        value={written.tags}
        onChange={tags => set({ tags })}
        problem={problemAt('tags')}
      />
    </>
  )
}
