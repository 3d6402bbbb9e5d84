import { notFound } from 'next/navigation'
import type { Person } from '@/lib/auth/signed-in'
import { findEntry } from '@/lib/data/entries'
import type { EntryKind, EntryOf } from '@/lib/domain/entry'
import { idSchema } from '@/lib/domain/id'
import { person } from './judgement'

/** What a page of one entry gets from its address. */
export type EntryAddress = { params: Promise<{ id: string }> }

/** The person's entry of this kind. Not there, not theirs, deleted or of another kind: one answer, the page is not found. */
export async function keptEntry<Kind extends EntryKind>(
  { params }: EntryAddress,
  kind: Kind,
): Promise<{ who: Person; entry: EntryOf<Kind> }> {
  const who = await person()
  const id = idSchema.safeParse((await params).id)
  const entry = id.success ? await findEntry(who.owner, id.data) : null
  if (entry === null || !isOfKind<Kind>(entry, kind)) notFound()
  return { who, entry }
}

const isOfKind = <Kind extends EntryKind>(entry: { kind: EntryKind }, kind: Kind): entry is EntryOf<Kind> =>
  entry.kind === kind

/** Who a page says the diary belongs to. */
export const nameOfPerson = ({ name, email }: Person): string => name ?? email
