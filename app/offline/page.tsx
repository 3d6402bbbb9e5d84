import type { Metadata } from 'next'
import { pickedItem, type PickedItem } from '@/lib/domain/forms/picked-item'
import type { ItemKind } from '@/lib/domain/own-item'
import { findItem } from '@/lib/domain/reference/find-item'
import { firstDrinks } from '../(diary)/drinks/drink-choices'
import { firstActivities } from '../(diary)/exercise/exercise-choices'
import { firstFoods } from '../(diary)/foods/food-choices'
import { Spoken } from '../_ui/spoken'
import { wordsHere } from '../_ui/words-here'
import { OfflineScreen } from './offline-screen'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).offline.title })

const itemsOf = (kind: ItemKind, ids: readonly string[]): PickedItem[] =>
  ids.flatMap(id => pickedItem(findItem(kind, id)) ?? [])

/** A public page that logs without a server. It holds nothing of anybody: what it needs lies on the device. */
export default async function OfflinePage() {
  const { language, sweat } = await wordsHere()
  return (
    <Spoken language={language}>
      <OfflineScreen
        common={{
          drinks: itemsOf('drink', firstDrinks),
          foods: itemsOf('food', firstFoods),
          activities: itemsOf('activity', firstActivities),
          exerciseTexts: sweat.form,
        }}
      />
    </Spoken>
  )
}
