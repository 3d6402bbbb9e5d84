import { notFound } from 'next/navigation'
import type { Person } from '@/lib/auth/person'
import { findEntry } from '@/lib/data/entries'
import type { Entry, EntryKind, EntryOf } from '@/lib/domain/entry'
import { idSchema } from '@/lib/domain/id'
import { entryHref, withFrom } from '../_ui/entry-row'
import { returnPath, type AddressQuery } from './form-page'
import { person } from './judgement'

/** What a page of one entry gets from its address: which entry, and in `from` where one came from. */
export type EntryAddress = { params: Promise<{ id: string }>; searchParams: AddressQuery }

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

/** The page of the entry, which knows where one came from before. */
export async function entryPath({ searchParams }: EntryAddress, entry: Entry): Promise<string> {
  return withFrom(entryHref(entry), await returnPath(searchParams))
}

/** Where one came from, and the form that corrects the entry; the form comes back to its page. */
export async function entryLinks(
  { searchParams }: EntryAddress,
  entry: Entry,
): Promise<{ back: string; editHref: string }> {
  const back = await returnPath(searchParams)
  return { back, editHref: withFrom(`${entryHref(entry)}/edit`, back) }
}

/** Who a page says the diary belongs to. */
export const nameOfPerson = ({ name, email }: Person): string => name ?? email
