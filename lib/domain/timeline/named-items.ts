import type { OwnItem } from '../own-item'
import { activities } from '../reference/activities'
import { drinks } from '../reference/drinks'
import { foods } from '../reference/foods'

/** Ids of the drinks, foods and activities whose name holds the text, large and small letters alike. */
export function itemsNamed(text: string, own: readonly OwnItem[]): string[] {
  const wanted = text.toLowerCase()
  return [...drinks, ...foods, ...activities, ...own]
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .map(({ id }) => id)
}
