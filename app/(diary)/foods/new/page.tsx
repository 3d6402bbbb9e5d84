import type { Metadata } from 'next'
import { lastOf, listEntries } from '@/lib/data/entries'
import { findOwnItems } from '@/lib/data/items'
import { foodLike } from '@/lib/domain/forms/food-form'
import { itemsWith, itemWith, mostFrequent, returnPath, unitsOf, type AddressQuery } from '../../form-page'
import { person } from '../../judgement'
import { FoodForm } from '../food-form'

export const metadata: Metadata = { title: 'Log a food' }

/** What a new diary offers before anything is typed: foods rich in potassium, magnesium or calcium that many people eat. */
const firstFoods = ['SR28-09040', 'SR28-11674', 'SR28-12061', 'SR28-01117', 'SR28-11458', 'SR28-11508']

const usualCount = 6

export default async function NewFoodPage({ searchParams }: { searchParams: AddressQuery }) {
  const { owner, profile, now } = await person()
  const [last, recent, own] = await Promise.all([
    lastOf(owner, 'food'),
    listEntries(owner, { kind: 'food', limit: 100 }),
    findOwnItems(owner),
  ])
  const eaten = recent.entries.flatMap(entry => (entry.kind === 'food' ? (entry.foodId ?? []) : []))
  const ids = [...new Set([...mostFrequent(eaten, usualCount), ...firstFoods])].slice(0, usualCount)
  const picked = last?.foodId === undefined ? null : itemWith(own, 'food', last.foodId)
  return (
    <FoodForm
      initial={foodLike(last, picked?.portions ?? [])}
      picked={picked}
      usual={itemsWith(own, 'food', ids)}
      units={unitsOf(profile)}
      home={profile.timeZone}
      openedAt={now}
      next={await returnPath(searchParams)}
    />
  )
}
