// The search as it reads, without any shortcut: what the quick one is held against.
export type Named = {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly category?: string
}

type Text = {
  /** Folded words as written, and the same in the singular. */
  readonly written: string
  readonly whole: string
  readonly words: readonly string[]
  readonly writtenWords: readonly string[]
  /** The part before the first comma or bracket: "Salt" of "Salt, table". */
  readonly head: string
  /** Added to the rank: a name beats an alias, an alias beats the name of the group, "general" beats a special case. */
  readonly handicap: number
}

type Indexed<Item> = { readonly item: Item; readonly texts: readonly Text[] }

/** Items with their names folded once, so that a search only compares. */
export type SearchIndex<Item> = readonly Indexed<Item>[]

const ALIAS_HANDICAP = 0.5
const GROUP_HANDICAP = 3.75
const MAX_QUERY_WORDS = 6
const MAX_WORD_LENGTH = 32

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

/** Text as it is compared: lower case, without accents, punctuation as spaces ("Café au lait" is "cafe au lait"). */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, letter => letters[letter] ?? letter)
    .replace(/['’]/g, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}

function singular(word: string): string {
  if (word.length < 4 || word.endsWith('ss')) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('oes')) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

const inSingular = (text: string): string => text.split(' ').map(singular).join(' ')

function textOf(name: string, handicap: number): Text {
  const written = folded(name)
  const whole = inSingular(written)
  return {
    written,
    whole,
    words: whole.split(' '),
    writtenWords: written.split(' '),
    head: inSingular(folded(name.split(/[,(]/)[0] ?? name)),
    handicap: handicap + (written.endsWith(' general') ? -0.25 : 0),
  }
}

/** Prepares items for `searchIn`. The order given decides between equally good matches. */
export function searchIndex<Item extends Named>(items: readonly Item[]): SearchIndex<Item> {
  return items.map(item => ({
    item,
    texts: [
      textOf(item.name, 0),
      ...(item.aliases ?? []).map(alias => textOf(alias, ALIAS_HANDICAP)),
      ...(item.category === undefined ? [] : [textOf(item.category, GROUP_HANDICAP)]),
    ],
  }))
}

/**
 * At most `limit` items that fit what was typed, best first: the whole name, its part before the comma, its first words,
 * whole words anywhere, the beginning of the name, beginnings of words, a part of a word, and last what is a slip of
 * the finger away (one in words of four to seven letters, two in longer ones). Singular and plural are the same. Every
 * word typed has to be found in one name. A name beats an alias, an alias the name of the group. An empty query finds
 * nothing.
 */
export function searchIn<Item>(index: SearchIndex<Item>, query: string, limit: number): Item[] {
  const typed = textOf(
    folded(query.slice(0, MAX_QUERY_WORDS * MAX_WORD_LENGTH))
      .split(' ')
      .slice(0, MAX_QUERY_WORDS)
      .join(' '),
    0,
  )
  if (typed.written === '') return []
  const exact = ranked(index, text => rankOf(text, typed))
  if (exact.length >= limit) return exact.slice(0, limit)
  const found = new Set(exact)
  const near = ranked(index, text => (typed.writtenWords.every(word => nearWord(text, word)) ? 0 : null))
  return [...exact, ...near.filter(item => !found.has(item))].slice(0, limit)
}

function ranked<Item>(index: SearchIndex<Item>, rank: (text: Text) => number | null): Item[] {
  const hits: { item: Item; rank: number }[] = []
  for (const { item, texts } of index) {
    let best: number | null = null
    for (const text of texts) {
      const found = rank(text)
      if (found !== null && (best === null || found + text.handicap < best)) best = found + text.handicap
    }
    if (best !== null) hits.push({ item, rank: best })
  }
  return hits.sort((one, other) => one.rank - other.rank).map(hit => hit.item)
}

function rankOf(text: Text, typed: Text): number | null {
  if (text.whole === typed.whole) return 0
  if (text.head === typed.whole) return 1
  if (text.whole.startsWith(`${typed.whole} `)) return 2
  if (typed.words.every(word => text.words.includes(word))) return 3
  if (text.written.startsWith(typed.written)) return 4
  if (typed.writtenWords.every(word => beginsAWord(text, word))) return 5
  if (typed.writtenWords.every(word => word.length > 2 && text.written.includes(word))) return 6
  return null
}

const beginsAWord = (text: Text, word: string): boolean =>
  text.writtenWords.some(candidate => candidate.startsWith(word)) ||
  text.words.some(candidate => candidate.startsWith(singular(word)))

function nearWord(text: Text, word: string): boolean {
  const allowed = slipsAllowed(word)
  if (beginsAWord(text, word)) return true
  return text.writtenWords.some(
    candidate =>
      allowed > 0 &&
      candidate.length >= word.length - allowed &&
      slips(word, candidate.slice(0, MAX_WORD_LENGTH), allowed) <= allowed,
  )
}

function slipsAllowed(word: string): number {
  if (word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}

/**
 * How many slips (a letter more, less, other, or two swapped) lie between the word typed and the candidate or a
 * beginning of it; more than `allowed` may come back as any larger number.
 */
function slips(typed: string, candidate: string, allowed: number): number {
  const width = Math.min(candidate.length, typed.length + allowed)
  let before: number[] = []
  let last = Array.from({ length: width + 1 }, (_, column) => column)
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= width; column += 1) {
      const same = typed[row - 1] === candidate[column - 1]
      let cost = Math.min(
        (last[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + (same ? 0 : 1),
      )
      if (typed[row - 1] === candidate[column - 2] && typed[row - 2] === candidate[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? Infinity) + 1)
      current.push(cost)
    }
    if (Math.min(...current) > allowed) return allowed + 1
    before = last
    last = current
  }
  return Math.min(...last)
}
