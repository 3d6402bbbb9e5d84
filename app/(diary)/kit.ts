import { cache } from 'react'
import { findOwnItems } from '@/lib/data/items'
import { dayStartOf } from '@/lib/domain/profile'
import { nameIn } from '@/lib/domain/reference/name-in'
import { volumeUnitOf } from '@/lib/domain/units'
import type { Kit } from '@/lib/outbox/kit'
import { unitsOf } from './form-page'
import { wordsHere } from '../_ui/words-here'
import { person } from './judgement'
import { usualDrinksOf } from './usual-drinks'

/** What the person's device may know, so that entries can be made on it without the server. */
export const kitHere = cache(async (): Promise<Kit> => {
  const { owner, profile } = await person()
  const words = await wordsHere()
  const context = { unit: volumeUnitOf(profile), nameOf: nameIn(await findOwnItems(owner)) }
  return {
    owner,
    language: words.language,
    timeZone: profile.timeZone,
    dayStartsAt: dayStartOf(profile),
    units: unitsOf(profile),
    emergencyNumber: profile.emergencyNumber ?? null,
    drinks: await usualDrinksOf(owner, context, words),
  }
})
