import type { DrugClass } from '../medication'
import type { Words } from './words'

/** What a medicine holds by its name beside the kind it stands with, in a sentence; null where that is nothing. */
export function medicineHint(
  others: readonly DrugClass[],
  withInhaledSteroid: boolean,
  { learn }: Words,
): string | null {
  const kinds = others.flatMap(one => learn.classesInside[one] ?? [])
  if (kinds.length > 0) return learn.classes.byName(kinds.join(', '))
  return withInhaledSteroid ? learn.classes.withSteroid : null
}
