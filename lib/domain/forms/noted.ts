import { readTags, readText, writeTags, type FormReading } from './form-reading'

/** What every form ends with: a note, and tags separated by commas. */
export type WrittenNote = { note: string; tags: string }

/** Note and tags from what was written; undefined where there is none. */
export const readNote = ({ note, tags }: WrittenNote, take: FormReading['take']) => ({
  note: take('note', readText(note, 5000)),
  tags: take('tags', readTags(tags)),
})

/** Note and tags of a kept entry as they stand in its form. */
export const writeNote = ({
  note,
  tags,
}: {
  note?: string | undefined
  tags?: readonly string[] | undefined
}): WrittenNote => ({ note: note ?? '', tags: writeTags(tags) })
