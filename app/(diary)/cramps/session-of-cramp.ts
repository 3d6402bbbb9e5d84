import type { Person } from '@/lib/auth/person'
import { findEntry } from '@/lib/data/entries'
import { findOwnItems } from '@/lib/data/items'
import type { Id } from '@/lib/domain/id'
import { volumeUnitOf } from '@/lib/domain/units'
import { entryWords } from '@/lib/domain/words/entry-words'
import { nameIn } from '@/lib/domain/reference/name-in'
import type { Words } from '@/lib/domain/words/words'

/** The session the cramp belongs to, in words; null when it names none, or one that is gone. */
export async function sessionOfCramp({ owner, profile }: Person, id: Id | undefined, words: Words) {
  const session = id === undefined ? null : await findEntry(owner, id)
  if (session?.kind !== 'exercise') return null
  const nameOf = nameIn(await findOwnItems(owner))
  return { id: session.id, words: entryWords(session, { unit: volumeUnitOf(profile), nameOf }, words).title }
}
