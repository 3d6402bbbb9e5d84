import type { Cramp, Entry, Observation } from '../entry'
import { signWords } from '../forms/sign-words'
import { calendarDay, writtenTime, type Instant } from '../time/instant'
import type { LocalDate } from '../time/local-date'
import { durationWords } from './duration-words'
import { crampContextWords } from './entry-words'
import { dayHeading } from './day-heading'
import { muscleAndSide } from './muscle-words'

/**
 * What a person can read out to an emergency service about one entry: what, since when, how it came, which signs.
 * Null for entries that are neither a cramp nor a sign. Says only what was logged; a temperature in °C.
 */
export function wordsToSay(entry: Entry, today: LocalDate, dayStartsAt: string): string | null {
  if (entry.kind !== 'cramp' && entry.kind !== 'observation') return null
  const moment = entry.kind === 'cramp' ? entry.startedAt : entry.at
  const since = sinceWords(moment, today, dayStartsAt)
  const signs = (entry.signs ?? []).map(sign => signWords[sign].toLowerCase())
  const noticed = signs.length === 0 ? '' : ` I also noticed: ${signs.join('; ')}.`
  return entry.kind === 'cramp' ? crampToSay(entry, since) + noticed : observationToSay(entry, since, signs)
}

function crampToSay(cramp: Cramp, since: string): string {
  const what = `cramp in my ${muscleAndSide(cramp.muscle, cramp.side)}`
  const parts = [
    since,
    crampContextWords(cramp),
    cramp.inHeat === true ? 'in the heat' : null,
    cramp.durationSeconds === undefined ? null : `it lasted ${durationWords(cramp.durationSeconds)}`,
    cramp.ongoing === true ? 'it is still going' : null,
    cramp.bodyTemperatureC === undefined ? null : `my temperature was ${cramp.bodyTemperatureC} °C`,
  ].filter(part => part !== null)
  return `I had a ${what} ${parts.join(', ')}.`
}

function observationToSay(observation: Observation, since: string, signs: readonly string[]): string {
  const where =
    observation.muscle === undefined
      ? ''
      : ` at my ${muscleAndSide(observation.muscle, observation.side ?? 'unknown')}`
  return `I noticed ${since}${where}: ${signs.join('; ')}.`
}

function sinceWords(moment: Instant, today: LocalDate, dayStartsAt: string): string {
  const day = calendarDay(moment, dayStartsAt)
  return day === today ? `at ${writtenTime(moment)}` : `on ${dayHeading(day)} at ${writtenTime(moment)}`
}
