import type { Metadata } from 'next'
import { writeFood } from '@/lib/domain/forms/food-form'
import { spellingHere } from '../../../form-page'
import { formChecks } from '../../../form-checks'
import { entryPath, keptEntry, type EntryAddress } from '../../../kept-entry'
import { foodChoices } from '../../food-choices'
import { FoodForm } from '../../food-form'
import { wordsHere } from '../../../../_ui/words-here'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).correction.titles.food,
})

export default async function ChangeFoodPage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'food')
  const spelling = await spellingHere(who.profile)
  return (
    <FoodForm
      initial={writeFood(entry, spelling)}
      kept={entry}
      {...await foodChoices(who, entry.foodId)}
      units={spelling.units}
      home={who.profile.timeZone}
      openedAt={who.now}
      checking={await formChecks(who, 'food', entry)}
      next={await entryPath(address, entry)}
    />
  )
}
