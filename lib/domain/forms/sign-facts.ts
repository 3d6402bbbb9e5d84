import type { EntryOf } from '../entry'
import { signs as allSigns } from '../sign'
import { dayWithYear } from '../words/date-words'
import type { Words } from '../words/words'

type Signed = Pick<EntryOf<'cramp'>, 'signs' | 'signsAsked'>

/** The signs that were there, one a line; whether the others were asked about. */
export function signsFact({ signs, signsAsked }: Signed, words: Words): string {
  if (signs !== undefined && signs.length > 0) return signs.map(sign => words.signs.asked[sign]).join('\n')
  if (signs === undefined && signsAsked === undefined) return words.cramps.notAsked
  return words.facts.noneAsked
}

/** The signs that were asked about and were not there; null when there are none. */
export function answeredNoFact({ signs = [], signsAsked = [] }: Signed, words: Words): string | null {
  const no = signsAsked.filter(sign => !signs.includes(sign))
  if (no.length === 0) return null
  return no.length + signs.length >= allSigns.length
    ? words.facts.all(no.length, signs.length > 0)
    : no.map(sign => words.signs.asked[sign]).join('\n')
}

/** When a clinician examined the signs, where, and what came of it; null when nobody did. */
export function assessedFact({ assessed }: Pick<EntryOf<'cramp'>, 'assessed'>, words: Words): string | null {
  if (assessed === undefined) return null
  return [dayWithYear(assessed.on, words), assessed.where, assessed.outcome]
    .filter(part => part !== undefined)
    .join('\n')
}
