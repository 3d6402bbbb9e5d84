import type { Metadata } from 'next'
import Link from 'next/link'
import { momentFact, zoneFact } from '@/lib/domain/forms/facts'
import { measurementFacts } from '@/lib/domain/forms/kind-facts'
import { unitsOf } from '../../form-page'
import { DeleteEntry } from '../../../_ui/delete-entry'
import { EntryFacts } from '../../../_ui/entry-facts'
import { KindIcon } from '../../../_ui/kind-icon'
import { wordsHere } from '../../../_ui/words-here'
import { EntryChecks } from '../../entry-checks'
import { entryLinks, keptEntry, nameOfPerson, type EntryAddress } from '../../kept-entry'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).measurements.title,
})

export default async function MeasurementPage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'measurement')
  const words = await wordsHere()
  const links = await entryLinks(address, entry)
  return (
    <EntryFacts
      icon={<KindIcon entry={entry} size={28} />}
      title={words.entries.measurement}
      moment={momentFact(entry.at, who.today, words)}
      zone={zoneFact(entry.at, entry.timeZone)}
      who={nameOfPerson(who)}
      {...links}
      checks={<EntryChecks who={who} entry={entry} />}
      facts={measurementFacts(entry, unitsOf(who.profile), words)}
    >
      {entry.urineColour !== undefined && <Link href="/urine">{words.sweat.urine.more}</Link>}
      <DeleteEntry id={entry.id} kind="measurement" next={links.back} />
    </EntryFacts>
  )
}
