import type { BrowserWords } from './words'

/** Digits as the language writes them, below zero with a true minus; what is zero has none. */
const written = (digits: string, mark: string): string =>
  digits
    .replace(/^-(?=.*[1-9])/, '−')
    .replace(/^-/, '')
    .replace('.', mark)

/** A number as the language writes it, no more decimals than it has: "1.5", in German "1,5". */
export const numberWords = (value: number, { figures }: BrowserWords): string =>
  written(String(value), figures.decimalMark)

/** The same with exactly so many decimals: "1.50". */
export const fixedWords = (value: number, decimals: number, { figures }: BrowserWords): string =>
  written(value.toFixed(decimals), figures.decimalMark)
