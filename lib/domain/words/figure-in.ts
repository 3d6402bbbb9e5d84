import { decimalMarks, type Language } from './language'

/**
 * Writes figures inside the texts of a language: "1.63", in German "1,63", a true minus, and a thin space from 10 000 on.
 * As many decimals as the figure has, or exactly so many.
 */
export const figureIn =
  (language: Language) =>
  (value: number, decimals?: number): string => {
    const [whole = '', rest] = (decimals === undefined ? String(value) : value.toFixed(decimals)).split('.')
    const digits = whole.replace('-', '')
    const grouped = digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, '\u2009')
    const sign = whole.startsWith('-') ? '−' : ''
    return `${sign}${grouped}${rest === undefined ? '' : `${decimalMarks[language]}${rest}`}`
  }
