import { decimalMarks } from '../language'

/** How figures are written. Symbols of units are the same in every language and stand in the code. */
export const figures = {
  decimalMark: decimalMarks.en as string,
  outOf: (value: number, most: number) => `${value} of ${most}`,
}
