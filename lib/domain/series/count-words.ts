/** A count with its noun: "1 cramp", "0 cramps", "12 cramps". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`
