import type { Metadata } from 'next'
import { findOwnItems } from '@/lib/data/items'
import { momentFact, zoneFact } from '@/lib/domain/forms/facts'
import { fluidFacts } from '@/lib/domain/forms/logged-facts'
import { figuresOfDrink } from '@/lib/domain/nutrition/serving'
import { findDrink } from '@/lib/domain/reference/drinks'
import { volumeUnitOf } from '@/lib/domain/units'
import { entryWords } from '@/lib/domain/words/entry-words'
import { DeleteEntry } from '../../../_ui/delete-entry'
import { EntryFacts, FiguresSource } from '../../../_ui/entry-facts'
import { KindIcon, vesselOf } from '../../../_ui/kind-icon'
import { unitsOf } from '../../form-page'
import { entryLinks, keptEntry, nameOfPerson, type EntryAddress } from '../../kept-entry'
import { nameIn } from '../../today'

export const metadata: Metadata = { title: 'A drink' }

export default async function DrinkPage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'fluid')
  const own = await findOwnItems(who.owner)
  const nameOf = nameIn(own)
  const item = own.find(({ id }) => id === entry.beverageId.toLowerCase()) ?? findDrink(entry.beverageId)
  const vessel = vesselOf(findDrink(entry.beverageId)?.category, entry.volumeMl)
  const links = await entryLinks(address, entry)
  return (
    <EntryFacts
      icon={<KindIcon entry={entry} vessel={vessel} size={28} />}
      title={entryWords(entry, { unit: volumeUnitOf(who.profile), nameOf }).title}
      moment={momentFact(entry.at, who.today)}
      zone={zoneFact(entry.at, entry.timeZone)}
      who={nameOfPerson(who)}
      {...links}
      facts={fluidFacts(entry, {
        name: nameOf('drink', entry.beverageId),
        figures: figuresOfDrink(entry, item),
        units: unitsOf(who.profile),
        today: who.today,
      })}
    >
      {item !== null && <FiguresSource />}
      <DeleteEntry id={entry.id} what="this drink" next={links.back} />
    </EntryFacts>
  )
}
