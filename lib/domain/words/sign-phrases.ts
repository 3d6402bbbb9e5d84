import type { Sign } from '../sign'
import type { BrowserWords } from './words'

/** A sign as it stands in a sentence: "chest pain", "swelling of one leg". */
export const signPhrase = (sign: Sign, { signs }: BrowserWords): string => signs.phrases[sign]

/** "chest pain", "chest pain and fainting", "chest pain, fainting and palpitations". */
export function listed(parts: readonly string[], { signs }: BrowserWords): string {
  const last = parts.at(-1)
  if (last === undefined) return ''
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} ${signs.and} ${last}`
}
