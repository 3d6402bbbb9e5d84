import type { Entry } from '../entry'

const counted = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'] as const

const things = [
  { kind: 'cramp', one: 'cramp', many: 'cramps' },
  { kind: 'exercise', one: 'session', many: 'sessions' },
  { kind: 'fluid', one: 'drink', many: 'drinks' },
  { kind: 'food', one: 'food', many: 'foods' },
  { kind: 'routine', one: 'routine', many: 'routines' },
] as const

/** What a day holds so far, as one could say it: "One cramp, one session, four drinks so far". Foods are counted as entries. */
export function daySentence(entries: readonly Entry[]): string {
  const parts = things.flatMap(({ kind, one, many }) => {
    const count = entries.filter(entry => entry.kind === kind).length
    return count === 0 ? [] : [`${counted[count] ?? count} ${count === 1 ? one : many}`]
  })
  const closed = entries.some(entry => entry.kind === 'day-closed' && entry.cramps === 'none')
  const said = closed && !entries.some(entry => entry.kind === 'cramp') ? ['No cramps', ...parts] : parts
  if (said.length === 0) return entries.length === 0 ? 'Nothing logged yet' : 'Something logged so far'
  const [first, ...others] = said
  return `${[first, ...others.map(part => part.toLowerCase())].join(', ')} so far`
}
