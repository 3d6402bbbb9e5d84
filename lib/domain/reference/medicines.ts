import * as z from 'zod'
import { oneOf } from '../fields'
import { drugClasses, type DrugClass } from '../medication'
import type { Language } from '../words/language'
import rows from './medicines.json'
import { searchIn, searchIndex } from './search'
import { folded } from './search-letters'

const word = z.string().trim().min(1)

const medicineSchema = z.strictObject({
  /** The international name in English; of a combination, both. */
  name: word,
  /** The German name, where it is another. */
  german: z.exactOptional(word),
  /** Other names and brands of the United Kingdom that are certain. */
  aliases: z.array(word),
  drugClass: oneOf(drugClasses),
  /** Further classes of a combination. The first is the one named with cramps, or the one for which a clinic decides. */
  also: z.exactOptional(z.array(oneOf(drugClasses)).min(1)),
  /** Whether it holds a steroid to inhale as well, which is no class of its own. */
  withInhaledSteroid: z.exactOptional(z.literal(true)),
  /** Whether the publications read for cramps name it; else that it is of its class is general knowledge. */
  named: z.boolean(),
})

/** A medicine that can be found by its name. */
export type ReferenceMedicine = z.output<typeof medicineSchema>

/** Every medicine that can be found by its name. Quinine is not among them: it is not offered. */
export const referenceMedicines: readonly ReferenceMedicine[] = z.array(medicineSchema).parse(rows)

const namesOf = ({ name, german, aliases }: ReferenceMedicine): string[] => [
  ...(german === undefined ? [name] : [name, german]),
  ...aliases,
]

const isCombination = ({ also, withInhaledSteroid }: ReferenceMedicine): boolean =>
  also !== undefined || withInhaledSteroid === true

const index = searchIndex(
  [...referenceMedicines.filter(one => !isCombination(one)), ...referenceMedicines.filter(isCombination)].map(
    medicine => ({
      name: medicine.name,
      aliases: namesOf(medicine).slice(1),
      medicine,
    }),
  ),
)

/** At most `limit` medicines whose name, German name or brand fits what was typed, best first; see `searchIn`. */
export const searchMedicines = (query: string, limit: number): ReferenceMedicine[] =>
  searchIn(index, query, limit).map(({ medicine }) => medicine)

const byName = new Map(
  referenceMedicines.flatMap(medicine => namesOf(medicine).map(name => [folded(name), medicine] as const)),
)

/** The name of a medicine without its strength and form: "Ramipril 5 mg tablets" is Ramipril. */
const withoutStrength = (name: string): string => folded(name).replace(/ \d.*$/, '')

/** The medicine that goes by exactly this name or brand, a strength behind it left out; null when none is known. */
export const medicineNamed = (name: string): ReferenceMedicine | null =>
  byName.get(folded(name)) ?? byName.get(withoutStrength(name)) ?? null

/** What a language calls a medicine. */
export const medicineNameIn = ({ name, german }: ReferenceMedicine, language: Language): string =>
  language === 'de' ? (german ?? name) : name

/**
 * Every class a kept medicine counts as where a clinic may have to decide: the one the person chose, that of its name
 * where none was chosen, and the others of a combination by its name. Never empty where the person chose one. A medicine that was entered as "another kind" stays that.
 */
export function classesOf({ name, drugClass }: { name: string; drugClass?: DrugClass | null }): DrugClass[] {
  const known = medicineNamed(name)
  const chosen = drugClass ?? known?.drugClass
  const others = drugClass === 'other' ? [] : (known?.also ?? [])
  return [...new Set([...(chosen === undefined ? [] : [chosen]), ...others])]
}

const quinineIndex = searchIndex([{ name: 'quinine', aliases: ['chinin'] }])

/** Whether a name means quinine or tonic water, a slip of the finger allowed. Quinidine and chloroquine are others. */
export function isQuinine(name: string): boolean {
  const words = folded(name)
    .replace(/(.)\1+/g, '$1')
    .split(' ')
  if (words.some(one => one === 'tonic' || one === 'tonicwater' || one === 'tonicwasser')) return true
  return words.some(
    one =>
      one.startsWith('quinin') ||
      one.startsWith('chinin') ||
      (one.length >= 6 && one.length < 8 && searchIn(quinineIndex, one, 1).length > 0),
  )
}
