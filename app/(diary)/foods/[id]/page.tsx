import type { Metadata } from 'next'
import { findOwnItems } from '@/lib/data/items'
import { momentFact, zoneFact } from '@/lib/domain/forms/facts'
import { foodFacts } from '@/lib/domain/forms/logged-facts'
import { figuresOfFood } from '@/lib/domain/nutrition/serving'
import { findFood } from '@/lib/domain/reference/foods'
import { volumeUnitOf } from '@/lib/domain/units'
import { entryWords } from '@/lib/domain/words/entry-words'
import { DeleteEntry } from '../../../_ui/delete-entry'
import { EntryFacts, FiguresSource } from '../../../_ui/entry-facts'
import { KindIcon } from '../../../_ui/kind-icon'
import { EntryChecks } from '../../entry-checks'
import { entryLinks, keptEntry, nameOfPerson, type EntryAddress } from '../../kept-entry'
import { nameIn } from '@/lib/domain/reference/name-in'
import { wordsHere } from '../../../_ui/words-here'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).intake.foodTitle,
})

export default async function FoodPage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'food')
  const words = await wordsHere()
  const own = await findOwnItems(who.owner)
  const nameOf = nameIn(own)
  const { foodId } = entry
  const item =
    foodId === undefined ? null : (own.find(({ id }) => id === foodId.toLowerCase()) ?? findFood(foodId))
  const links = await entryLinks(address, entry)
  return (
    <EntryFacts
      icon={<KindIcon entry={entry} size={28} />}
      title={entryWords(entry, { unit: volumeUnitOf(who.profile), nameOf }, words).title}
      moment={momentFact(entry.at, who.today, words)}
      zone={zoneFact(entry.at, entry.timeZone)}
      who={nameOfPerson(who)}
      {...links}
      checks={<EntryChecks who={who} entry={entry} />}
      facts={foodFacts(
        entry,
        {
          name: foodId === undefined ? null : nameOf('food', foodId),
          figures: figuresOfFood(entry, item),
        },
        words,
      )}
    >
      {item !== null && <FiguresSource facts={words.facts} />}
      <DeleteEntry id={entry.id} kind="food" next={links.back} />
    </EntryFacts>
  )
}
