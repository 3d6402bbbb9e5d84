import type { Metadata } from 'next'
import { findOwnItems } from '@/lib/data/items'
import { momentFact, zoneFact } from '@/lib/domain/forms/facts'
import { exerciseFacts } from '@/lib/domain/forms/logged-facts'
import { volumeUnitOf } from '@/lib/domain/units'
import { entryWords } from '@/lib/domain/words/entry-words'
import { DeleteEntry } from '../../../_ui/delete-entry'
import { EntryFacts } from '../../../_ui/entry-facts'
import { entryHref } from '../../../_ui/entry-row'
import { KindIcon } from '../../../_ui/kind-icon'
import { unitsOf } from '../../form-page'
import { EntryChecks } from '../../entry-checks'
import { entryLinks, keptEntry, nameOfPerson, type EntryAddress } from '../../kept-entry'
import { nameIn } from '@/lib/domain/reference/name-in'
import { wordsHere } from '../../../_ui/words-here'
import { SessionLoad } from './session-load'
import { WeighedResult } from './weighed-result'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).training.title })

export default async function ExercisePage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'exercise')
  const words = await wordsHere()
  const nameOf = nameIn(await findOwnItems(who.owner))
  const context = { unit: volumeUnitOf(who.profile), nameOf }
  const links = await entryLinks(address, entry)
  return (
    <EntryFacts
      icon={<KindIcon entry={entry} size={28} />}
      title={entryWords(entry, context, words).title}
      moment={momentFact(entry.startedAt, who.today, words)}
      zone={zoneFact(entry.startedAt, entry.timeZone)}
      who={nameOfPerson(who)}
      {...links}
      checks={<EntryChecks who={who} entry={entry} />}
      result={
        <WeighedResult who={who} session={entry} context={context} from={entryHref(entry)} words={words} />
      }
      facts={exerciseFacts(
        entry,
        {
          name: entry.activityId === undefined ? null : nameOf('activity', entry.activityId),
          units: unitsOf(who.profile),
          today: who.today,
        },
        words,
      )}
    >
      <SessionLoad who={who} session={entry} nameOf={nameOf} words={words} />
      <DeleteEntry id={entry.id} kind="exercise" next={links.back} />
    </EntryFacts>
  )
}
