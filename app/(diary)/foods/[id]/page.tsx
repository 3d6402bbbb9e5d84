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
import { entryLinks, keptEntry, nameOfPerson, type EntryAddress } from '../../kept-entry'
import { nameIn } from '../../today'

export const metadata: Metadata = { title: 'A food' }

export default async function FoodPage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'food')
  const own = await findOwnItems(who.owner)
  const nameOf = nameIn(own)
  const { foodId } = entry
  const item =
    foodId === undefined ? null : (own.find(({ id }) => id === foodId.toLowerCase()) ?? findFood(foodId))
  const links = await entryLinks(address, entry)
  return (
    <EntryFacts
      icon={<KindIcon entry={entry} size={28} />}
      title={entryWords(entry, { unit: volumeUnitOf(who.profile), nameOf }).title}
      moment={momentFact(entry.at, who.today)}
      zone={zoneFact(entry.at, entry.timeZone)}
      who={nameOfPerson(who)}
      {...links}
      facts={foodFacts(entry, {
        name: foodId === undefined ? null : nameOf('food', foodId),
        figures: figuresOfFood(entry, item),
      })}
    >
      {item !== null && <FiguresSource />}
      <DeleteEntry id={entry.id} what="this food" next={links.back} />
    </EntryFacts>
  )
}
