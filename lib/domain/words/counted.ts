/** "1 cramp", "3 cramps": for the catalogues of languages with one plural; `many` defaults to the English one. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`
