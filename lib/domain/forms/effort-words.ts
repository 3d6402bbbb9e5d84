import type { BrowserWords } from '../words/words'

/** "6 of 10, hard". */
export const effortInWords = (effort: number, { figures, training }: BrowserWords): string => {
  const word = training.efforts[effort]
  const figure = figures.outOf(effort, 10)
  return word === undefined ? figure : `${figure}, ${word}`
}
