import fc from 'fast-check'
import { consumedOf, type Consumed, type ItemOf } from '@/lib/domain/nutrition/day-minerals'
import { itemOfPerson } from '@/lib/domain/nutrition/item-of'
import type { OwnItem } from '@/lib/domain/own-item'
import { drinks } from '@/lib/domain/reference/drinks'
import { foods } from '@/lib/domain/reference/foods'
import { entry, momentAgo } from './diary'

const timeZone = 'Asia/Kathmandu'

const made = (fields: object, itemOf: ItemOf): Consumed => {
  const one = entry({ timeZone, ...fields })
  if (one.kind !== 'fluid' && one.kind !== 'food') throw new Error('nothing that is eaten or drunk')
  return consumedOf(one, itemOf)
}

const tables = itemOfPerson([])

/** A food of the tables or of one's own, eaten today at a time. */
export const ate = (time: string, foodId: string, grams: number, own: readonly OwnItem[] = [], fields = {}) =>
  made({ kind: 'food', at: momentAgo(0, time), foodId, grams, ...fields }, itemOfPerson(own))

/** A food written by hand. */
export const ateByHand = (time: string, custom: object, fields = {}) =>
  made({ kind: 'food', at: momentAgo(0, time), name: 'Soup', grams: 300, custom, ...fields }, tables)

/** A drink of the tables or of one's own. */
export const drank = (time: string, beverageId: string, volumeMl: number, own: readonly OwnItem[] = []) =>
  made({ kind: 'fluid', at: momentAgo(0, time), beverageId, volumeMl }, itemOfPerson(own))

const figure = fc.option(fc.integer({ min: 0, max: 5000 }), { nil: undefined })

const known = (figures: object) =>
  Object.fromEntries(Object.entries(figures).filter(([, held]) => held !== undefined))

const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)

/** Anything that is eaten or drunk on a day, known or not. */
export const anyConsumed: fc.Arbitrary<Consumed> = fc.oneof(
  fc
    .record({ potassiumMg: figure, magnesiumMg: figure, calciumMg: figure, sodiumMg: figure })
    .chain(custom =>
      fc
        .tuple(anyTime, fc.boolean())
        .map(([time, supplement]) => ateByHand(time, known(custom), { supplement })),
    ),
  fc
    .tuple(anyTime, fc.constantFrom(...foods.slice(0, 40)), fc.integer({ min: 1, max: 900 }))
    .map(([time, { id }, grams]) => ate(time, id, grams)),
  fc
    .tuple(anyTime, fc.constantFrom(...drinks.slice(0, 40)), fc.integer({ min: 1, max: 2000 }))
    .map(([time, { id }, ml]) => drank(time, id, ml)),
  fc.tuple(anyTime, fc.uuid()).map(([time, id]) => drank(time, id, 250)),
)
