import type { DrugClass } from '../medication'
import { namesOf, referenceMedicines, type ReferenceMedicine } from './medicines'
import { folded } from './search-letters'

/** What German writes behind a substance in one word: its salt, its form, or that water tablets are with it. */
const endings = [
  ...['natrium', 'kalium', 'calcium', 'magnesium', 'arginin', 'lysin', 'lysinat', 'erbumin', 'tosilat'],
  ...['succinat', 'tartrat', 'fumarat', 'besilat', 'besylat', 'mesilat', 'cilexetil', 'medoxomil', 'maleat'],
  ...['carbonat', 'citrat', 'hydrochlorid', 'sulfat', 'acetat', 'valerat', 'aspartat', 'dihydrat'],
  ...['tablett', 'tabletten', 'kapseln', 'tropfen', 'saft', 'gel', 'salbe', 'creme', 'spray', 'zapfchen'],
  ...['comp', 'plus', 'hct'],
]

/** Words that say, beside an ACE inhibitor or ARB, that hydrochlorothiazide is in the tablet too. */
const withWaterTablet = ['comp', 'compositum', 'plus']

const units = ['mg', 'g', 'ug', 'mcg', 'ml', 'ie', 'iu']

/** A word as names are compared: "Säure" and "saeure" are one, "furosemid" and "furosemide" too. */
const keyOf = (word: string): string =>
  word.replace(/([aou])e/g, '$1').replace(word.length > 5 ? /e$/ : /$^/, '')

/** The words of a name without figures and units; "co" goes with what it stands before. */
const wordsOf = (name: string): string[] =>
  folded(name.replaceAll('µ', 'u'))
    .replace(/\d+/g, ' ')
    .split(' ')
    .filter(word => word !== '' && !units.includes(word))
    .join(' ')
    .replace(/\bco (?=[a-z])/g, 'co')
    .split(' ')
    .map(keyOf)

const byPhrase = new Map(
  referenceMedicines.flatMap(medicine =>
    namesOf(medicine).map(name => [wordsOf(name).join(' '), medicine] as const),
  ),
)

const longestPhrase = Math.max(...[...byPhrase.keys()].map(phrase => phrase.split(' ').length))

const partsOf = (names: readonly string[]): string => names.toSorted().join('+')

const combinations = new Map(
  referenceMedicines
    .filter(({ name }) => name.includes(' with '))
    .map(medicine => [partsOf(medicine.name.toLowerCase().split(' with ')), medicine] as const),
)

const endingKeys = endings.map(keyOf)

/** "candesartancilexetil" as "candesartan cilexetil"; a word that begins with no known one stays as it is. */
function apart(word: string): string[] {
  if (byPhrase.has(word)) return [word]
  for (const ending of endingKeys) {
    const start = word.slice(0, -ending.length)
    if (word.endsWith(ending) && byPhrase.has(start)) return [start, ending]
  }
  return [word]
}

type Read = { readonly medicines: ReferenceMedicine[]; readonly rest: string[] }

/** The longest names first, from the first word on; `rest` are the words that belong to none. */
function read(words: readonly string[]): Read {
  const medicines: ReferenceMedicine[] = []
  const rest: string[] = []
  for (let at = 0; at < words.length;) {
    let length = Math.min(longestPhrase, words.length - at)
    let found: ReferenceMedicine | undefined
    for (; length > 0; length -= 1) {
      found = byPhrase.get(words.slice(at, at + length).join(' '))
      if (found !== undefined) break
    }
    if (found === undefined) rest.push(words[at] ?? '')
    else medicines.push(found)
    at += Math.max(length, 1)
  }
  return { medicines: [...new Set(medicines)], rest }
}

const waterTablet = byPhrase.get(keyOf('hydrochlorothiazide'))

/**
 * Every medicine that a name holds, however it is written: with a strength, a form, a maker or a salt, several substances
 * with a stroke between them. Two that are known as a combination are that one. Empty: nothing in it is known. A slip of
 * the finger is not forgiven, since a wrong guess would change what is said.
 */
export function medicinesIn(name: string): ReferenceMedicine[] {
  const { medicines, rest } = read(wordsOf(name).flatMap(apart))
  const [only] = medicines
  const hasWaterTablet =
    medicines.length === 1 &&
    (only?.drugClass === 'ace-inhibitor' || only?.drugClass === 'arb') &&
    rest.some(word => withWaterTablet.includes(word))
  const all = hasWaterTablet && waterTablet !== undefined ? [...medicines, waterTablet] : medicines
  const combination = combinations.get(partsOf(all.map(medicine => medicine.name.toLowerCase())))
  return combination === undefined ? all : [combination]
}

/** The one medicine that a name means; null where it holds none that is known, or several that are no known combination. */
export function medicineNamed(name: string): ReferenceMedicine | null {
  const [only, ...others] = medicinesIn(name)
  return only === undefined || others.length > 0 ? null : only
}

/**
 * Every class a kept medicine counts as where a clinic may have to decide: the one the person chose first, then each that
 * its name holds. A class chosen otherwise, or "another kind", does not take away what the name says.
 */
export function classesOf({ name, drugClass }: { name: string; drugClass?: DrugClass | null }): DrugClass[] {
  const byName = medicinesIn(name).flatMap(medicine => [medicine.drugClass, ...(medicine.also ?? [])])
  return [...new Set([...(drugClass === undefined || drugClass === null ? [] : [drugClass]), ...byName])]
}
