/** A number without the last digits that adding, multiplying and dividing fractions leaves: to six decimals, and no −0. */
export const withoutDust = (value: number): number => Number(value.toFixed(6)) + 0
