import { folded, lacksMoreThan, lettersFolded, lettersOf, singular } from './search-letters'
import {
  MAX_WORD_LENGTH,
  newWords,
  sameWords,
  typedWord,
  wordsBeginning,
  wordsNear,
  type Fits,
  type TypedWord,
  type Words,
} from './search-words'

/** Something that can be found by its name, by another name, or by the group it belongs to. */
export type Named = {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly category?: string
}

type Text = {
  /** The name folded, as written. */
  readonly written: string
  /** The same in the singular. */
  readonly whole: string
  /** The part before the first comma or bracket: "Salt" of "Salt, table". */
  readonly head: string
  /** Its letters, as bits; see `lettersOf`. */
  readonly letters: number
  /** Where its words stand among the words of the index. */
  readonly places: readonly number[]
  /** Added to the rank: a name beats an alias, an alias beats the name of the group, "general" beats a special case. */
  readonly handicap: number
}

type Indexed<Item> = { readonly item: Item; readonly texts: readonly Text[] }

/** Items with their names folded once, so that a search only compares. */
export type SearchIndex<Item> = { readonly items: readonly Indexed<Item>[]; readonly words: Words }

const ALIAS_HANDICAP = 0.5
const GROUP_HANDICAP = 3.75
const MAX_QUERY_WORDS = 6

const inSingular = (words: readonly string[]): string => words.map(singular).join(' ')

function textOf(name: string, handicap: number, among: Words): Text {
  const written = folded(name)
  const words = written.split(' ')
  const whole = inSingular(words)
  return {
    written,
    whole,
    places: words.map(among.placeOf),
    letters: lettersOf(written) | (whole === written ? 0 : lettersOf(whole)),
    head: /[,(]/.test(name) ? inSingular(folded(name.split(/[,(]/)[0] ?? name).split(' ')) : whole,
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
  const words = newWords()
  const indexed = items.map(item => ({
    item,
    texts: [
      textOf(item.name, 0, words),
      ...[...(item.aliases ?? []), ...more(item)].map(alias => textOf(alias, ALIAS_HANDICAP, words)),
      ...(item.category === undefined ? [] : [textOf(item.category, GROUP_HANDICAP, words)]),
    ],
  }))
  return { items: indexed, words }
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
  const same = typed.each.map(word => sameWords(index.words, word))
  const beginning = typed.each.map(word => wordsBeginning(index.words, word))
  const exact = ranked(index, text => rankOf(text, typed, same, beginning))
  if (exact.length >= limit) return exact.slice(0, limit)
  const found = new Set(exact)
  const near = typed.each.map((word, place) => wordsNear(index.words, word, beginning[place] ?? noWords))
  const rest = ranked(index, text => (hasEach(text, near) ? 0 : null)).filter(item => !found.has(item))
  return [...exact, ...rest].slice(0, limit)
}

/**
 * What `searchIn` answers of an index that is used once: names that lack too many of the letters typed are not prepared
 * at all, which is most of the work.
 */
export function searchOnce<Item extends Named>(items: readonly Item[], query: string, limit: number): Item[] {
  const typed = typedOf(query)
  if (typed === null) return []
  const mayFit = (name: string): boolean => {
    const letters = lettersFolded(name) | (/ies/i.test(name) ? lettersOf('y') : 0)
    return typed.each.every(
      word => (word.needed & ~letters) === 0 || !lacksMoreThan(word.slips, word.letters, letters),
    )
  }
  const fitting = items.filter(
    ({ name, aliases = [], category = '' }) => mayFit(name) || aliases.some(mayFit) || mayFit(category),
  )
  return searchIn(searchIndex(fitting), query, limit)
}

type Typed = {
  readonly written: string
  readonly whole: string
  readonly each: readonly TypedWord[]
  readonly needed: number
}

/** Null for a query that says nothing. */
function typedOf(query: string): Typed | null {
  const words = folded(query.slice(0, MAX_QUERY_WORDS * MAX_WORD_LENGTH))
    .split(' ')
    .slice(0, MAX_QUERY_WORDS)
  const written = words.join(' ')
  if (written === '') return null
  const each = words.map(typedWord)
  return {
    written,
    whole: inSingular(words),
    each,
    needed: each.reduce((all, { needed }) => all | needed, 0),
  }
}

const noWords: Fits = new Uint8Array()

/** Whether each word typed fits a word of the text. */
const hasEach = ({ places }: Text, each: readonly Fits[]): boolean =>
  each.every(fits => places.some(place => fits[place] === 1))

function ranked<Item>({ items }: SearchIndex<Item>, rank: (text: Text) => number | null): Item[] {
  const hits: { item: Item; rank: number }[] = []
  for (const { item, texts } of items) {
    let best: number | null = null
    for (const text of texts) {
      const found = rank(text)
      if (found !== null && (best === null || found + text.handicap < best)) best = found + text.handicap
    }
    if (best !== null) hits.push({ item, rank: best })
  }
  return hits.sort((one, other) => one.rank - other.rank).map(hit => hit.item)
}

function rankOf(text: Text, typed: Typed, same: readonly Fits[], beginning: readonly Fits[]): number | null {
  if ((typed.needed & ~text.letters) !== 0) return null
  if (text.whole === typed.whole) return 0
  if (text.head === typed.whole) return 1
  if (text.whole.startsWith(`${typed.whole} `)) return 2
  if (hasEach(text, same)) return 3
  if (text.written.startsWith(typed.written)) return 4
  if (hasEach(text, beginning)) return 5
  if (typed.each.every(({ word }) => word.length > 2 && text.written.includes(word))) return 6
  return null
}
