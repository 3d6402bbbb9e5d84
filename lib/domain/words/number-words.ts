import type { BrowserWords } from './words'

/** A number as the language writes it, no more decimals than it has: "1.5", in German "1,5". */
export const numberWords = (value: number, { figures }: BrowserWords): string =>
  String(value).replace('.', figures.decimalMark)

/** The same with exactly so many decimals: "1.50". */
export const fixedWords = (value: number, decimals: number, { figures }: BrowserWords): string =>
  value.toFixed(decimals).replace('.', figures.decimalMark)
