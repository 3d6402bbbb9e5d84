/** The words of the session effort, 0 to 10 (after Foster's session scale, in plain words). */
export const effortWords: Record<number, string> = {
  0: 'rest',
  1: 'very easy',
  2: 'easy',
  3: 'moderate',
  4: 'fairly hard',
  5: 'hard',
  6: 'hard',
  7: 'very hard',
  8: 'very hard',
  9: 'very hard',
  10: 'maximal',
}

/** "6 of 10, hard". */
export const effortInWords = (effort: number): string => {
  const word = effortWords[effort]
  return word === undefined ? `${effort} of 10` : `${effort} of 10, ${word}`
}
