import type { Metadata } from 'next'
import { spokenWeekday } from '@/lib/domain/words/date-words'
import { listEntries } from '@/lib/data/entries'
import { dayClosedFacts } from '@/lib/domain/forms/kind-facts'
import { DeleteEntry } from '../../../_ui/delete-entry'
import { EntryFacts } from '../../../_ui/entry-facts'
import { KindIcon } from '../../../_ui/kind-icon'
import { wordsHere } from '../../../_ui/words-here'
import { entryLinks, keptEntry, nameOfPerson, type EntryAddress } from '../../kept-entry'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).closedDays.title,
})

export default async function DayClosedPage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'day-closed')
  const words = await wordsHere()
  const links = await entryLinks(address, entry)
  const { entries: logged } = await listEntries(who.owner, {
    kind: 'cramp',
    from: entry.on,
    to: entry.on,
    limit: 200,
  })
  return (
    <EntryFacts
      icon={<KindIcon entry={entry} size={28} />}
      title={words.closedDays.cramps[entry.cramps]}
      moment={spokenWeekday(entry.on, who.today, words)}
      zone={null}
      who={nameOfPerson(who)}
      {...links}
      facts={dayClosedFacts(entry, logged.length, words)}
    >
      <DeleteEntry id={entry.id} kind="day-closed" next={links.back} />
    </EntryFacts>
  )
}
