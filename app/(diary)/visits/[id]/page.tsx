import type { Metadata } from 'next'
import { spokenWeekday } from '@/lib/domain/words/date-words'
import { consultationFacts } from '@/lib/domain/forms/kind-facts'
import { titleOfRule } from '../notices'
import { DeleteEntry } from '../../../_ui/delete-entry'
import { EntryFacts } from '../../../_ui/entry-facts'
import { KindIcon } from '../../../_ui/kind-icon'
import { wordsHere } from '../../../_ui/words-here'
import { entryLinks, keptEntry, nameOfPerson, type EntryAddress } from '../../kept-entry'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).visits.title,
})

export default async function ConsultationPage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'consultation')
  const words = await wordsHere()
  const links = await entryLinks(address, entry)
  return (
    <EntryFacts
      icon={<KindIcon entry={entry} size={28} />}
      title={words.entries.visit}
      moment={spokenWeekday(entry.on, who.today, words)}
      zone={null}
      who={nameOfPerson(who)}
      {...links}
      facts={consultationFacts(entry, ruleId => titleOfRule(ruleId, words), words)}
    >
      <DeleteEntry id={entry.id} kind="consultation" next={links.back} />
    </EntryFacts>
  )
}
