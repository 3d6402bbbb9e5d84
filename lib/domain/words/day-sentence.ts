import type { Entry } from '../entry'
import { capital } from './capital'
import type { Words } from './words'

const kinds = ['cramp', 'exercise', 'fluid', 'food', 'routine'] as const

/** What a day holds so far, as one could say it: "One cramp, one session, four drinks so far". Foods are counted as entries. */
export function daySentence(entries: readonly Entry[], { today }: Words): string {
  const parts = kinds.flatMap(kind => {
    const count = entries.filter(entry => entry.kind === kind && !isPlanned(entry)).length
    return count === 0 ? [] : [today.things[kind](count)]
  })
  const closed = entries.some(entry => entry.kind === 'day-closed' && entry.cramps === 'none')
  const said = closed && !entries.some(entry => entry.kind === 'cramp') ? [today.noCramps, ...parts] : parts
  if (said.length === 0) return entries.length === 0 ? today.nothingYet : today.somethingSoFar
  return capital(today.soFar(said.join(', ')))
}

/** What is only planned was not done. */
const isPlanned = (entry: Entry): boolean => entry.kind === 'exercise' && entry.planned === true
