import type { ItemKind } from '../own-item'
import { findActivity, type Activity } from './activities'
import { findDrink, type Drink } from './drinks'
import { findFood, type ReferenceFood } from './foods'

const finders = { drink: findDrink, food: findFood, activity: findActivity }

/** The drink, food or activity of the reference tables with this id; null when its table holds none. */
export const findItem = (kind: ItemKind, id: string): Drink | ReferenceFood | Activity | null =>
  finders[kind](id)
