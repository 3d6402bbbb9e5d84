import * as z from 'zod'
import { oneOf } from '../fields'
import { drugClasses } from '../medication'
import type { Language } from '../words/language'
import file from './medicines.json'

const word = z.string().trim().min(1)

const medicineSchema = z.strictObject({
  /** The international name in English; of a combination, both with "with" between. */
  name: word,
  /** The German name, where it is another. */
  german: z.exactOptional(word),
  /** Other names and brands that are certain. */
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

/** The table and where its names come from. */
const fileSchema = z.strictObject({ origin: word, medicines: z.array(medicineSchema) })

/** Every medicine that can be found by its name. Quinine is not among them: it is not offered. */
export const referenceMedicines: readonly ReferenceMedicine[] = fileSchema.parse(file).medicines

/** Every name of a medicine, its English one first. */
export const namesOf = ({ name, german, aliases }: ReferenceMedicine): string[] => [
  ...(german === undefined ? [name] : [name, german]),
  ...aliases,
]

/** What a language calls a medicine. */
export const medicineNameIn = ({ name, german }: ReferenceMedicine, language: Language): string =>
  language === 'de' ? (german ?? name) : name
