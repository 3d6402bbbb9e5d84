const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

// eslint-disable-next-line no-control-regex -- every character of ASCII is meant
const isAscii = (text: string): boolean => /^[\u0000-\u007f]*$/.test(text)

/** Soft hyphens and joiners, which nobody sees: a name that is copied from a leaflet or a page may hold them in a word. */
const unseen = /\u00ad|\u200c|\u200d|\u2060|\ufeff/g

/** Text as it is compared: lower case, without accents, punctuation as spaces ("Café au lait" is "cafe au lait"). */
export function folded(text: string): string {
  // What is plain ASCII needs none of what accents and other scripts do, and that takes most of the time.
  if (isAscii(text))
    return text
      .toLowerCase()
      .replace(/'/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, letter => letters[letter] ?? letter)
    .replace(/['’]/g, '')
    .replace(unseen, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}

/** An English word in the singular, as far as its ending says; others stay as they are. */
export function singular(word: string): string {
  if (word.length < 4 || word.endsWith('ss')) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('oes')) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/**
 * The letters of a text as 32 bits. Several share one, so that a bit that is there says nothing, and one that is missing says
 * that all of its letters are.
 */
export function lettersOf(text: string): number {
  let letters = 0
  for (let index = 0; index < text.length; index += 1) letters |= 1 << (text.charCodeAt(index) & 31)
  return letters
}

/**
 * The letters of a text once it is folded, with more bits at most: capitals of ASCII share the bit of their small letters,
 * so that plain text needs no folding.
 */
export const lettersFolded = (text: string): number => lettersOf(isAscii(text) ? text : folded(text))

/** Whether more than `allowed` of the letters typed, each counted as often as it stands, are missing in what has these. */
export function lacksMoreThan(allowed: number, typed: readonly number[], letters: number): boolean {
  let missing = 0
  for (const letter of typed) if ((letter & letters) === 0 && (missing += 1) > allowed) return true
  return false
}
