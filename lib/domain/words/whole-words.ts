/** A whole number, with a thin space before the thousands from 10 000 on; others are rounded. */
export function wholeWords(value: number): string {
  const digits = String(Math.round(value))
  return digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, '\u2009')
}
