import type { Metadata } from 'next'
import { crampFacts } from '@/lib/domain/forms/cramp-facts'
import { momentFact, zoneFact } from '@/lib/domain/forms/facts'
import { volumeUnitOf } from '@/lib/domain/units'
import { entryWords } from '@/lib/domain/words/entry-words'
import { ButtonLink } from '../../../_ui/button-link'
import { DeleteEntry } from '../../../_ui/delete-entry'
import { EntryFacts } from '../../../_ui/entry-facts'
import { KindIcon } from '../../../_ui/kind-icon'
import { unitsOf } from '../../form-page'
import { entryLinks, keptEntry, nameOfPerson, type EntryAddress } from '../../kept-entry'
import { sessionOfCramp } from '../session-of-cramp'

export const metadata: Metadata = { title: 'A cramp' }

export default async function CrampPage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'cramp')
  const links = await entryLinks(address, entry)
  const session = await sessionOfCramp(who, entry.exerciseId)
  return (
    <EntryFacts
      icon={<KindIcon entry={entry} size={28} />}
      title={entryWords(entry, { unit: volumeUnitOf(who.profile), nameOf: () => null }).title}
      moment={momentFact(entry.startedAt, who.today)}
      zone={zoneFact(entry.startedAt, entry.timeZone)}
      who={nameOfPerson(who)}
      {...links}
      facts={crampFacts(entry, unitsOf(who.profile))}
    >
      {session !== null && (
        <ButtonLink href={`/exercise/${session.id}`} variant="light">
          The session before it: {session.words}
        </ButtonLink>
      )}
      <DeleteEntry id={entry.id} what="this cramp" next={links.back} />
    </EntryFacts>
  )
}
