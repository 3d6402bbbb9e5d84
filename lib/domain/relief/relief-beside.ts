import type { Beside, Both, Rested } from '../series/beside-before'
import { daysBetween } from '../time/local-date'
import type { ChartSpan } from '../series/chart-span'
import type { Words } from '../words/words'
import type { ReliefOfSpan, TriedRelief } from './tried-relief'

/** What was tried, and how often it helped, in the days shown and in as many before: counts, and no test. */
export function reliefBeside(
  { now, before }: Both<ReliefOfSpan>,
  { from, to, words }: Pick<ChartSpan, 'from' | 'to' | 'words'>,
): Beside {
  const { beside } = words.trendsRelief
  const names = words.cramps.reliefs
  const methods = new Set([...now.methods, ...before.methods].map(({ method }) => method))
  return {
    sentence: `${nowWords(now, words)} ${beforeWords(before, daysBetween(from, to) + 1, words)}`,
    rows: [...methods].map(method => ({
      name: names[method],
      now: restedOf(now, method, words),
      before: restedOf(before, method, words),
    })),
    reading: beside.reading,
  }
}

const nowWords = ({ cramps, withRelief }: ReliefOfSpan, { trendsRelief: { beside } }: Words): string =>
  cramps === 0 ? beside.noCramp : beside.tried(withRelief, cramps)

const beforeWords = (
  { cramps, withRelief }: ReliefOfSpan,
  days: number,
  { trendsRelief: { beside } }: Words,
): string => (cramps === 0 ? beside.noCrampBefore(days) : beside.triedBefore(withRelief, cramps, days))

function restedOf({ methods }: ReliefOfSpan, method: TriedRelief['method'], words: Words): Rested {
  const { beside, part, parts } = words.trendsRelief
  const tried = methods.find(one => one.method === method)
  if (tried === undefined) return { value: beside.notTried, rests: '' }
  return {
    value: part(parts.yes, tried.yes, tried.times),
    rests: [
      ...(tried.partly > 0 ? [part(parts.partly, tried.partly, null)] : []),
      ...(tried.notKnown > 0 ? [part(parts.notSaid, tried.notKnown, null)] : []),
    ].join(', '),
  }
}
