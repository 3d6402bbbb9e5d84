import { lacksMoreThan, lettersOf, singular } from './search-letters'
import { slipsAllowed, slipsBetween } from './slips-of-the-finger'

/** Letters of a word that count; what is longer is no word that somebody types. */
export const MAX_WORD_LENGTH = 32

type Word = { readonly written: string; readonly single: string; readonly letters: number }

/**
 * The words of many names, each kept once: "juice" stands in sixty names and is compared once with what was typed. A word
 * is known by its place.
 */
export type Words = { readonly all: readonly Word[]; readonly placeOf: (written: string) => number }

/** Words to be filled while names are prepared; `placeOf` adds a word that is not there. */
export function newWords(): Words {
  const all: Word[] = []
  const places = new Map<string, number>()
  return {
    all,
    placeOf: written => {
      const known = places.get(written)
      if (known !== undefined) return known
      places.set(written, all.length)
      const single = singular(written)
      return all.push({ written, single, letters: lettersOf(written) | lettersOf(single) }) - 1
    },
  }
}

/** A word as it was typed. */
export type TypedWord = {
  readonly word: string
  readonly single: string
  /** One by one. */
  readonly letters: readonly number[]
  /** Letters that a text must have where the word, or its singular, is found in it as it is. */
  readonly needed: number
  readonly slips: number
}

export function typedWord(word: string): TypedWord {
  const single = singular(word)
  return {
    word,
    single,
    letters: Array.from({ length: word.length }, (_, place) => lettersOf(word.charAt(place))),
    needed: lettersOf(word) & lettersOf(single),
    slips: slipsAllowed(word),
  }
}

/** For each word, by its place, 1 where it is meant. */
export type Fits = Readonly<Uint8Array>

function fitsOf({ all }: Words, isMeant: (word: Word, place: number) => boolean): Fits {
  const fits = new Uint8Array(all.length)
  for (const [place, word] of all.entries()) if (isMeant(word, place)) fits[place] = 1
  return fits
}

/** Words that are the one typed, singular and plural being the same. */
export const sameWords = (words: Words, { single }: TypedWord): Fits =>
  fitsOf(words, word => word.single === single)

/** Words that begin with the one typed. */
export const wordsBeginning = (words: Words, { word, single, needed }: TypedWord): Fits =>
  fitsOf(
    words,
    candidate =>
      (needed & ~candidate.letters) === 0 &&
      (candidate.written.startsWith(word) || candidate.single.startsWith(single)),
  )

/** Words that begin with the one typed or are a slip of the finger away. */
export const wordsNear = (words: Words, typed: TypedWord, beginning: Fits): Fits =>
  typed.slips === 0
    ? beginning
    : fitsOf(words, (word, place) => beginning[place] === 1 || isNear(word, typed))

const isNear = ({ written, letters }: Word, typed: TypedWord): boolean =>
  written.length >= typed.word.length - typed.slips &&
  // Every letter that the candidate lacks is a slip at least.
  !lacksMoreThan(typed.slips, typed.letters, letters) &&
  slipsBetween(typed.word, written.slice(0, MAX_WORD_LENGTH), typed.slips) <= typed.slips
