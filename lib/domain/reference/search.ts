import { bitsIn, folded, lacksMoreThan, lettersOf, singular } from './search-letters'

/** Something that can be found by its name, by another name, or by the group it belongs to. */
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
  /** Its letters, as bits; see `lettersOf`. */
  readonly letters: number
  /** The letters of each of the words as written. */
  readonly wordLetters: readonly number[]
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

const inSingular = (text: string): string => text.split(' ').map(singular).join(' ')

function textOf(name: string, handicap: number): Text {
  const written = folded(name)
  const writtenWords = written.split(' ')
  const words = writtenWords.map(singular)
  const whole = words.join(' ')
  const wordLetters = writtenWords.map(lettersOf)
  return {
    written,
    whole,
    words,
    writtenWords,
    wordLetters,
    letters: wordLetters.reduce((all, letters) => all | letters, whole === written ? 0 : lettersOf(whole)),
    head: /[,(]/.test(name) ? inSingular(folded(name.split(/[,(]/)[0] ?? name)) : whole,
    handicap: handicap + (written.endsWith(' general') ? -0.25 : 0),
  }
}

/**
 * Prepares items for `searchIn`. The order given decides between equally good matches. `more` gives further names of an
 * item, which count as its aliases do.
 */
export function searchIndex<Item extends Named>(
  items: readonly Item[],
  more: (item: Item) => readonly string[] = () => [],
): SearchIndex<Item> {
  return items.map(item => ({
    item,
    texts: [
      textOf(item.name, 0),
      ...[...(item.aliases ?? []), ...more(item)].map(alias => textOf(alias, ALIAS_HANDICAP)),
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
  const typed = typedOf(query)
  if (typed === null) return []
  const exact = ranked(index, text => rankOf(text, typed))
  if (exact.length >= limit) return exact.slice(0, limit)
  const found = new Set(exact)
  const near = ranked(index, text => (typed.each.every(word => nearWord(text, word)) ? 0 : null))
  return [...exact, ...near.filter(item => !found.has(item))].slice(0, limit)
}

/**
 * What `searchIn` answers of an index that is used once: names that lack too many of the letters typed are not prepared
 * at all, which is most of the work.
 */
export function searchOnce<Item extends Named>(items: readonly Item[], query: string, limit: number): Item[] {
  const typed = typedOf(query)
  if (typed === null) return []
  const mayFit = (name: string): boolean => {
    const written = folded(name)
    const letters = lettersOf(written) | (written.includes('ies') ? lettersOf('y') : 0)
    return typed.each.every(({ needed, slips }) => bitsIn(needed & ~letters) <= slips)
  }
  const fitting = items.filter(
    ({ name, aliases = [], category = '' }) => mayFit(name) || aliases.some(mayFit) || mayFit(category),
  )
  return searchIn(searchIndex(fitting), query, limit)
}

type TypedWord = {
  readonly word: string
  readonly single: string
  /** One by one. */
  readonly letters: readonly number[]
  /** Letters that a text must have where the word, or its singular, is found in it as it is. */
  readonly needed: number
  readonly slips: number
}

type Typed = Text & { readonly each: readonly TypedWord[]; readonly needed: number }

/** Null for a query that says nothing. */
function typedOf(query: string): Typed | null {
  const written = folded(query.slice(0, MAX_QUERY_WORDS * MAX_WORD_LENGTH))
    .split(' ')
    .slice(0, MAX_QUERY_WORDS)
    .join(' ')
  if (written === '') return null
  const text = textOf(written, 0)
  const each = text.writtenWords.map(word => {
    const single = singular(word)
    const needed = lettersOf(word) & lettersOf(single)
    const letters = Array.from({ length: word.length }, (_, place) => lettersOf(word.charAt(place)))
    return { word, single, letters, needed, slips: slipsAllowed(word) }
  })
  return { ...text, each, needed: each.reduce((all, { needed }) => all | needed, 0) }
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

function rankOf(text: Text, typed: Typed): number | null {
  if ((typed.needed & ~text.letters) !== 0) return null
  if (text.whole === typed.whole) return 0
  if (text.head === typed.whole) return 1
  if (text.whole.startsWith(`${typed.whole} `)) return 2
  if (typed.words.every(word => text.words.includes(word))) return 3
  if (text.written.startsWith(typed.written)) return 4
  if (typed.each.every(word => beginsAWord(text, word))) return 5
  if (typed.writtenWords.every(word => word.length > 2 && text.written.includes(word))) return 6
  return null
}

const beginsAWord = (text: Text, { word, single, needed }: TypedWord): boolean =>
  (needed & ~text.letters) === 0 &&
  (text.writtenWords.some(candidate => candidate.startsWith(word)) ||
    text.words.some(candidate => candidate.startsWith(single)))

function nearWord(text: Text, typed: TypedWord): boolean {
  if (beginsAWord(text, typed)) return true
  const { word, letters, slips } = typed
  if (slips === 0) return false
  return text.writtenWords.some(
    (candidate, place) =>
      candidate.length >= word.length - slips &&
      // Every letter that the candidate lacks is a slip at least.
      !lacksMoreThan(slips, letters, text.wordLetters[place] ?? -1) &&
      slipsBetween(word, candidate.slice(0, MAX_WORD_LENGTH), slips) <= slips,
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
function slipsBetween(typed: string, candidate: string, allowed: number): number {
  const width = Math.min(candidate.length, typed.length + allowed)
  let before: number[] = []
  let last = Array.from({ length: width + 1 }, (_, column) => column)
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row]
    let least = row
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
      if (cost < least) least = cost
    }
    if (least > allowed) return allowed + 1
    before = last
    last = current
  }
  return Math.min(...last)
}
