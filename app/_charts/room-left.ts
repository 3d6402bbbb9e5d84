/** About what a digit of a label and its gaps take, in pixels. */
const digit = 7.5
const gaps = 16

/** The room the words of the lines need at the left of a drawing, in pixels; never less than two digits have. */
export const roomLeftOf = (lines: readonly { words: string }[]): number =>
  Math.max(30, gaps + digit * Math.max(...lines.map(({ words }) => words.length)))
