import type { Metadata } from 'next'
import { lastOf, usualDrinks } from '@/lib/data/entries'
import { findOwnItems } from '@/lib/data/items'
import { fluidLike } from '@/lib/domain/forms/fluid-form'
import { itemsWith, itemWith, returnPath, unitsOf, type AddressQuery } from '../../form-page'
import { person } from '../../judgement'
import { DrinkForm } from '../drink-form'

export const metadata: Metadata = { title: 'Log a drink' }

/** What a new diary offers before anything is typed: tap water, black tea, coffee, orange juice, milk, cola. */
const firstDrinks = [
  'FNDDS-94000100',
  'FNDDS-92302000',
  'FNDDS-92101000',
  'FNDDS-61210220',
  'FNDDS-11112110',
  'FNDDS-92410310',
]

const usualCount = 6

export default async function NewDrinkPage({ searchParams }: { searchParams: AddressQuery }) {
  const { owner, profile, now } = await person()
  const [last, servings, own] = await Promise.all([
    lastOf(owner, 'fluid'),
    usualDrinks(owner, 20),
    findOwnItems(owner),
  ])
  const ids = [...new Set([...servings.map(({ beverageId }) => beverageId), ...firstDrinks])]
  const units = unitsOf(profile)
  return (
    <DrinkForm
      initial={fluidLike(last, units)}
      picked={last === null ? null : itemWith(own, 'drink', last.beverageId)}
      usual={itemsWith(own, 'drink', ids.slice(0, usualCount))}
      servings={servings}
      units={units}
      home={profile.timeZone}
      openedAt={now}
      next={await returnPath(searchParams)}
    />
  )
}
