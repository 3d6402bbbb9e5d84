import { IconBook } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { readingAbout } from '@/lib/domain/learn/learn-page'
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
import { wordsHere } from '../../../_ui/words-here'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).cramps.title })

export default async function CrampPage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'cramp')
  const words = await wordsHere()
  const links = await entryLinks(address, entry)
  const session = await sessionOfCramp(who, entry.exerciseId, words)
  const reading = readingAbout(entry)
  return (
    <EntryFacts
      icon={<KindIcon entry={entry} size={28} />}
      title={entryWords(entry, { unit: volumeUnitOf(who.profile), nameOf: () => null }, words).title}
      moment={momentFact(entry.startedAt, who.today, words)}
      zone={zoneFact(entry.startedAt, entry.timeZone)}
      who={nameOfPerson(who)}
      {...links}
      facts={crampFacts(entry, unitsOf(who.profile), words)}
    >
      {session !== null && (
        <ButtonLink href={`/exercise/${session.id}`} variant="light">
          {words.cramps.sessionBefore(session.words)}
        </ButtonLink>
      )}
      <ButtonLink href={`/learn/${reading}`} variant="light" icon={<IconBook aria-hidden="true" />}>
        {words.learn.pages[reading].title}
      </ButtonLink>
      <DeleteEntry id={entry.id} kind="cramp" next={links.back} />
    </EntryFacts>
  )
}
