/** How figures are written. Symbols of units are the same in every language and stand in the code. */
export const figures = {
  decimalMark: '.',
  outOf: (value: number, most: number) => `${value} of ${most}`,
}
