import type { Metadata } from 'next'
import { writeFood } from '@/lib/domain/forms/food-form'
import { unitsOf } from '../../../form-page'
import { entryPath, keptEntry, type EntryAddress } from '../../../kept-entry'
import { foodChoices } from '../../food-choices'
import { FoodForm } from '../../food-form'
import { wordsHere } from '../../../../_ui/words-here'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).correction.titles.food,
})

export default async function ChangeFoodPage(address: EntryAddress) {
  const { who, entry } = await keptEntry(address, 'food')
  return (
    <FoodForm
      initial={writeFood(entry)}
      kept={entry}
      {...await foodChoices(who, entry.foodId)}
      units={unitsOf(who.profile)}
      home={who.profile.timeZone}
      openedAt={who.now}
      next={await entryPath(address, entry)}
    />
  )
}
