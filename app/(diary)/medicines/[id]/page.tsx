import type { Metadata } from 'next'
import { medicationFacts, takenWords } from '@/lib/domain/forms/kind-facts'
import { volumeUnitOf } from '@/lib/domain/units'
import { DeleteEntry } from '../../../_ui/delete-entry'
import { EntryFacts } from '../../../_ui/entry-facts'
import { KindIcon } from '../../../_ui/kind-icon'
import { wordsHere } from '../../../_ui/words-here'
import { KnownOfClass } from '../known-of-class'
import { entryLinks, keptEntry, nameOfPerson, type EntryAddress } from '../../kept-entry'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).medicines.one,
})

export default async function MedicationPage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'medication')
  const words = await wordsHere()
  const links = await entryLinks(address, entry)
  return (
    <EntryFacts
      icon={<KindIcon entry={entry} size={28} />}
      title={entry.name}
      moment={takenWords(entry, who.today, words)}
      zone={null}
      who={nameOfPerson(who)}
      {...links}
      facts={medicationFacts(entry, who.today, words)}
    >
      <KnownOfClass
        medication={entry}
        context={{ unit: volumeUnitOf(who.profile), nameOf: () => null }}
        words={words}
      />
      <DeleteEntry id={entry.id} kind="medication" next={links.back} />
    </EntryFacts>
  )
}
