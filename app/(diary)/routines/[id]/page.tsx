import type { Metadata } from 'next'
import { momentFact, zoneFact } from '@/lib/domain/forms/facts'
import { routineFacts } from '@/lib/domain/forms/kind-facts'
import { volumeUnitOf } from '@/lib/domain/units'
import { entryWords } from '@/lib/domain/words/entry-words'
import { DeleteEntry } from '../../../_ui/delete-entry'
import { EntryFacts } from '../../../_ui/entry-facts'
import { KindIcon } from '../../../_ui/kind-icon'
import { wordsHere } from '../../../_ui/words-here'
import { EntryChecks } from '../../entry-checks'
import { entryLinks, keptEntry, nameOfPerson, type EntryAddress } from '../../kept-entry'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).routines.title,
})

export default async function RoutinePage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'routine')
  const words = await wordsHere()
  const links = await entryLinks(address, entry)
  return (
    <EntryFacts
      icon={<KindIcon entry={entry} size={28} />}
      title={entryWords(entry, { unit: volumeUnitOf(who.profile), nameOf: () => null }, words).title}
      moment={momentFact(entry.at, who.today, words)}
      zone={zoneFact(entry.at, entry.timeZone)}
      who={nameOfPerson(who)}
      {...links}
      checks={<EntryChecks who={who} entry={entry} />}
      facts={routineFacts(entry, words)}
    >
      <DeleteEntry id={entry.id} kind="routine" next={links.back} />
    </EntryFacts>
  )
}
