import type { HydrationIndex } from '../hydration/hydration-index'
import { fixedWords } from './number-words'
import type { Words } from './words'

/** The index of a drink: with its standard deviation where the paper prints one. */
export function indexWords({ corrected, printed }: HydrationIndex, words: Words): string {
  const { index } = words.fluidBand
  const write = (value: number): string => fixedWords(value, 2, words)
  return printed === null
    ? index.row(write(corrected))
    : index.withSpread(write(printed.value), write(printed.deviation))
}
