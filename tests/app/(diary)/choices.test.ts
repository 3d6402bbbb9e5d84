import { afterEach, beforeEach, expect, it } from 'vitest'
import { drinkChoices } from '@/app/(diary)/drinks/drink-choices'
import { exerciseChoices } from '@/app/(diary)/exercise/exercise-choices'
import { foodChoices } from '@/app/(diary)/foods/food-choices'
import { mostUsedDrinks } from '@/app/(diary)/usual-drinks'
import { personOf } from '@/lib/auth/person'
import { createOwnItem, removeOwnItem } from '@/lib/data/change-items'
import { saveEntries } from '@/lib/data/entries'
import { entrySchema } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { ownItemSchema } from '@/lib/domain/own-item'
import type { FreshDatabase } from '../../support/database'
import { freshInstallation, newPerson } from '../../support/people'

let installation: FreshDatabase

beforeEach(async () => {
  installation = await freshInstallation()
})

afterEach(() => installation.close())

const at = '2026-05-19T18:30:00Z'

it.each([
  ['drink', drinkChoices, { kind: 'fluid', at, volumeMl: 250 }, 'beverageId'],
  ['food', foodChoices, { kind: 'food', at, grams: 80 }, 'foodId'],
  ['activity', exerciseChoices, { kind: 'exercise', startedAt: at, durationMinutes: 5 }, 'activityId'],
] as const)(
  'a %s that was deleted is offered no more, and still stands in the form of its entry',
  async (kind, choices, fields, key) => {
    const { owner } = await newPerson('ada@example.org')
    const who = (await personOf(owner, Date.now()))?.person
    if (who === undefined) throw new Error('nobody')
    const item = ownItemSchema.parse({ id: newId(), kind, name: 'Of my own' })
    await createOwnItem(owner, item)
    await saveEntries(owner, [entrySchema.parse({ ...fields, id: newId(), timeZone: 'UTC', [key]: item.id })])
    const offered = async () => (await choices(who, undefined)).usual.map(({ id }) => id)
    const tiles = async () => (await mostUsedDrinks(owner)).map(({ beverageId }) => beverageId)
    expect(await offered()).toContain(item.id)
    if (kind === 'drink') expect(await tiles()).toContain(item.id)
    await removeOwnItem(owner, item.id, 0)
    expect(await offered()).not.toContain(item.id)
    expect(await tiles()).not.toContain(item.id)
    expect((await choices(who, item.id)).picked).toMatchObject({ id: item.id, name: 'Of my own' })
  },
)
