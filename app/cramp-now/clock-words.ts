import type { CrampNowWords } from '@/lib/domain/words/cramp-now-words'
import { isRecord } from '@/lib/outbox/answer'
import type { TimedCramp } from '@/lib/outbox/timed-cramp'
import type { Known } from './device-keeper'

const two = (number: number): string => String(number).padStart(2, '0')

/** A running clock: "1:24", from an hour on "1:02:03". */
export function clockWords(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const end = two(seconds % 60)
  return hours === 0 ? `${minutes}:${end}` : `${hours}:${two(minutes)}:${end}`
}

/** The time on the wall where it started. */
export const startedTimeOf = ({ startedAt, timeZone }: TimedCramp, locale: string): string =>
  new Date(startedAt).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', timeZone })

/** Where what is known of it stands; `known` is null until the device was asked. */
export function stateKey(cramp: TimedCramp | null, known: Known | null): keyof CrampNowWords['state'] {
  if (cramp === null || known === null) return 'here'
  if (!known.hasPerson) return 'signedOut'
  if (known.waiting.includes(cramp.id)) return 'waiting'
  if (known.hasFailed) return 'notKept'
  return cramp.isKept && endIsKept(cramp) ? 'saved' : 'saving'
}

/** Whether the diary knows that it stopped: what stands there may still be a cramp that goes on. */
const endIsKept = ({ ending, kept }: TimedCramp): boolean =>
  ending === null || !isRecord(kept) || kept['ongoing'] !== true
