import type { Metadata } from 'next'
import { findEntry } from '@/lib/data/entries'
import { findOwnItems } from '@/lib/data/items'
import type { Person } from '@/lib/auth/signed-in'
import { crampFacts } from '@/lib/domain/forms/cramp-facts'
import { momentFact, zoneFact } from '@/lib/domain/forms/facts'
import type { Id } from '@/lib/domain/id'
import { volumeUnitOf } from '@/lib/domain/units'
import { entryWords } from '@/lib/domain/words/entry-words'
import { ButtonLink } from '../../../_ui/button-link'
import { DeleteEntry } from '../../../_ui/delete-entry'
import { EntryFacts } from '../../../_ui/entry-facts'
import { KindIcon } from '../../../_ui/kind-icon'
import { unitsOf } from '../../form-page'
import { keptEntry, nameOfPerson, type EntryAddress } from '../../kept-entry'
import { nameIn } from '../../today'

export const metadata: Metadata = { title: 'A cramp' }

export default async function CrampPage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'cramp')
  const session = await sessionOf(who, entry.exerciseId)
  return (
    <EntryFacts
      icon={<KindIcon entry={entry} size={28} />}
      title={entryWords(entry, { unit: volumeUnitOf(who.profile), nameOf: () => null }).title}
      moment={momentFact(entry.startedAt, who.today)}
      zone={zoneFact(entry.startedAt, entry.timeZone)}
      who={nameOfPerson(who)}
      facts={crampFacts(entry, unitsOf(who.profile))}
    >
      {session !== null && (
        <ButtonLink href={`/exercise/${session.id}`} variant="light">
          The session before it: {session.words}
        </ButtonLink>
      )}
      <DeleteEntry id={entry.id} what="this cramp" />
    </EntryFacts>
  )
}

/** The session the cramp belongs to, in words; null when it names none, or one that is gone. */
async function sessionOf({ owner, profile }: Person, id: Id | undefined) {
  const session = id === undefined ? null : await findEntry(owner, id)
  if (session?.kind !== 'exercise') return null
  const nameOf = nameIn(await findOwnItems(owner))
  return { id: session.id, words: entryWords(session, { unit: volumeUnitOf(profile), nameOf }).title }
}
