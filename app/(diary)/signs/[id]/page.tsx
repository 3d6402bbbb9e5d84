import type { Metadata } from 'next'
import { momentFact, zoneFact } from '@/lib/domain/forms/facts'
import { observationFacts } from '@/lib/domain/forms/kind-facts'
import { DeleteEntry } from '../../../_ui/delete-entry'
import { EntryFacts } from '../../../_ui/entry-facts'
import { KindIcon } from '../../../_ui/kind-icon'
import { wordsHere } from '../../../_ui/words-here'
import { entryLinks, keptEntry, nameOfPerson, type EntryAddress } from '../../kept-entry'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).observations.title,
})

export default async function ObservationPage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'observation')
  const words = await wordsHere()
  const links = await entryLinks(address, entry)
  return (
    <EntryFacts
      icon={<KindIcon entry={entry} size={28} />}
      title={words.entries.observation}
      moment={momentFact(entry.at, who.today, words)}
      zone={zoneFact(entry.at, entry.timeZone)}
      who={nameOfPerson(who)}
      {...links}
      facts={observationFacts(entry, words)}
    >
      <DeleteEntry id={entry.id} kind="observation" next={links.back} />
    </EntryFacts>
  )
}
