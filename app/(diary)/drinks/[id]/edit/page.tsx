import type { Metadata } from 'next'
import { writeFluid } from '@/lib/domain/forms/fluid-form'
import { spellingHere } from '../../../form-page'
import { formChecks } from '../../../form-checks'
import { entryPath, keptEntry, type EntryAddress } from '../../../kept-entry'
import { drinkChoices } from '../../drink-choices'
import { DrinkForm } from '../../drink-form'
import { wordsHere } from '../../../../_ui/words-here'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).correction.titles.fluid,
})

export default async function ChangeDrinkPage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'fluid')
  const spelling = await spellingHere(who.profile)
  return (
    <DrinkForm
      initial={writeFluid(entry, spelling)}
      kept={entry}
      {...await drinkChoices(who, entry.beverageId)}
      units={spelling.units}
      home={who.profile.timeZone}
      openedAt={who.now}
      checking={await formChecks(who, 'fluid', entry)}
      next={await entryPath(address, entry)}
    />
  )
}
