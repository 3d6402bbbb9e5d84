import type { ReferenceMedicine } from '../reference/medicines'
import type { Words } from './words'

/** What else a combination holds, in a sentence; null where it holds nothing else. */
export function medicineHint(
  { also = [], withInhaledSteroid }: ReferenceMedicine,
  { learn }: Words,
): string | null {
  const kinds = also.flatMap(one => learn.classesInside[one] ?? [])
  if (kinds.length > 0) return learn.classes.also(kinds.join(', '))
  return withInhaledSteroid === true ? learn.classes.withSteroid : null
}
