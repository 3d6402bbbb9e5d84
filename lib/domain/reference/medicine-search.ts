import { medicinesIn } from './medicine-recognition'
import { namesOf, referenceMedicines, type ReferenceMedicine } from './medicines'
import { searchIn, searchIndex } from './search'
import { folded } from './search-letters'

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

const find = (query: string, limit: number): ReferenceMedicine[] =>
  searchIn(index, query, limit).map(({ medicine }) => medicine)

/** How many words of a long name are tried, so that a pasted text costs no more than a name. */
const mostWords = 4

/** What its first words find, as many of them as find something: a strength, a form and a maker stand behind a name. */
function foundByBeginning(query: string, limit: number): ReferenceMedicine[] {
  const words = folded(query.replace(/\d+/g, ' ')).split(' ').slice(0, mostWords)
  for (let length = words.length; length > 0; length -= 1) {
    const found = find(words.slice(0, length).join(' '), limit)
    if (found.length > 0 && (words[0] ?? '').length > 2) return found
  }
  return []
}

/**
 * At most `limit` medicines that fit what was typed, best first: by name, German name or brand, see `searchIn`; then those
 * that stand in it, as "Ramipril" in "Ramipril 5mg"; and where there is none, what its beginning finds.
 */
export function searchMedicines(query: string, limit: number): ReferenceMedicine[] {
  const found = [...new Set([...find(query, limit), ...medicinesIn(query)])]
  return (found.length > 0 ? found : foundByBeginning(query, limit)).slice(0, limit)
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
