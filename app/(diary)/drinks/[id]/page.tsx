import type { Metadata } from 'next'
import { findOwnItems } from '@/lib/data/items'
import { momentFact, zoneFact, type Fact } from '@/lib/domain/forms/facts'
import { fluidFacts } from '@/lib/domain/forms/logged-facts'
import { figuresOfDrink } from '@/lib/domain/nutrition/serving'
import { findDrink } from '@/lib/domain/reference/drinks'
import { hydrationIndexOf } from '@/lib/domain/hydration/hydration-index'
import { volumeUnitOf } from '@/lib/domain/units'
import { indexWords } from '@/lib/domain/words/index-words'
import type { Words } from '@/lib/domain/words/words'
import { entryWords } from '@/lib/domain/words/entry-words'
import { DeleteEntry } from '../../../_ui/delete-entry'
import { EntryFacts, FiguresSource } from '../../../_ui/entry-facts'
import { KindIcon, vesselOf } from '../../../_ui/kind-icon'
import { unitsOf } from '../../form-page'
import { EntryChecks } from '../../entry-checks'
import { entryLinks, keptEntry, nameOfPerson, type EntryAddress } from '../../kept-entry'
import { nameIn } from '@/lib/domain/reference/name-in'
import { wordsHere } from '../../../_ui/words-here'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).intake.drinkTitle,
})

export default async function DrinkPage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'fluid')
  const words = await wordsHere()
  const own = await findOwnItems(who.owner)
  const nameOf = nameIn(own)
  const item = own.find(({ id }) => id === entry.beverageId.toLowerCase()) ?? findDrink(entry.beverageId)
  const vessel = vesselOf(findDrink(entry.beverageId)?.category, entry.volumeMl)
  const links = await entryLinks(address, entry)
  return (
    <EntryFacts
      icon={<KindIcon entry={entry} vessel={vessel} size={28} />}
      title={entryWords(entry, { unit: volumeUnitOf(who.profile), nameOf }, words).title}
      moment={momentFact(entry.at, who.today, words)}
      zone={zoneFact(entry.at, entry.timeZone)}
      who={nameOfPerson(who)}
      {...links}
      checks={<EntryChecks who={who} entry={entry} />}
      facts={[
        ...fluidFacts(
          entry,
          {
            name: nameOf('drink', entry.beverageId),
            figures: figuresOfDrink(entry, item),
            units: unitsOf(who.profile),
            today: who.today,
          },
          words,
        ),
        ...indexFacts(entry.beverageId, words),
      ]}
    >
      {item !== null && <FiguresSource facts={words.facts} />}
      <DeleteEntry id={entry.id} kind="fluid" next={links.back} />
    </EntryFacts>
  )
}

/** How long the drink stays in, where its kind was tested: for information, nothing is made of it. */
function indexFacts(beverageId: string, words: Words): Fact[] {
  const index = hydrationIndexOf(beverageId)
  const { fact, onlyInformation } = words.fluidBand.index
  return index === null ? [] : [{ label: fact, value: `${indexWords(index, words)}, ${onlyInformation}` }]
}
