import type { Person } from '@/lib/auth/person'
import { findWeighed } from '@/lib/data/weighed'
import type { CheckSetting } from '@/lib/domain/checks/entry-checks'
import { saysMass } from '@/lib/domain/checks/usual-mass'
import type { Entry } from '@/lib/domain/entry'
import { servedItems } from '@/lib/domain/nutrition/recipe-figures'
import type { OwnItem } from '@/lib/domain/own-item'
import { findDrink } from '@/lib/domain/reference/drinks'
import { findFood } from '@/lib/domain/reference/foods'
import type { LocalDate } from '@/lib/domain/time/local-date'

/** An entry and the calendar day it belongs to. */
type OfDay = { entry: Entry; day: LocalDate }

/** What the entries of a page are held against; reads masses only where one of the entries has a mass. */
export async function checkSetting(
  { owner, profile }: Pick<Person, 'owner' | 'profile'>,
  own: readonly OwnItem[],
  shown: readonly OfDay[],
): Promise<CheckSetting> {
  const days = shown.filter(({ entry }) => saysMass(entry)).map(({ day }) => day)
  const [from, to] = [days.reduce(earlier, days[0] ?? null), days.reduce(later, days[0] ?? null)]
  const weighed = from === null || to === null ? [] : await findWeighed(owner, from, to)
  return { ...itemsToCheck(own), profile, weighed }
}

/** The same where no mass is asked about: for entries that lie far apart. */
export const checkSettingWithoutMass = (own: readonly OwnItem[]): CheckSetting => ({
  ...itemsToCheck(own),
  profile: {},
  weighed: [],
})

function itemsToCheck(own: readonly OwnItem[]): Pick<CheckSetting, 'itemOf'> {
  const inTables = (id: string) => findDrink(id) ?? findFood(id)
  const served = servedItems(own, inTables)
  return { itemOf: id => served.get(id.toLowerCase()) ?? inTables(id) }
}

const earlier = (one: LocalDate | null, other: LocalDate): LocalDate =>
  one === null || other < one ? other : one

const later = (one: LocalDate | null, other: LocalDate): LocalDate =>
  one === null || other > one ? other : one
