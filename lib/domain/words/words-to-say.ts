import type { Cramp, Entry, Observation } from '../entry'
import { calendarDay, writtenTime, type Instant } from '../time/instant'
import type { LocalDate } from '../time/local-date'
import { dayHeading } from './date-words'
import { durationWords } from './duration-words'
import { crampContextWords } from './entry-words'
import { muscleAndSide } from './muscle-words'
import { numberWords } from './number-words'
import type { Words } from './words'

/**
 * What a person can read out to an emergency service about one entry: what, since when, how it came, which signs.
 * Null for entries that are neither a cramp nor a sign. Says only what was logged; a temperature in °C.
 */
export function wordsToSay(entry: Entry, today: LocalDate, dayStartsAt: string, words: Words): string | null {
  if (entry.kind !== 'cramp' && entry.kind !== 'observation') return null
  const { say } = words
  const moment = entry.kind === 'cramp' ? entry.startedAt : entry.at
  const since = sinceWords(moment, today, dayStartsAt, words)
  const signs = (entry.signs ?? []).map(sign => say.sign(words.signs.asked[sign]))
  const noticed = signs.length === 0 ? '' : ` ${say.alsoNoticed(signs.join('; '))}`
  return entry.kind === 'cramp'
    ? crampToSay(entry, since, words) + noticed
    : observationToSay(entry, since, signs, words)
}

function crampToSay(cramp: Cramp, since: string, words: Words): string {
  const { say, entries } = words
  const parts = [
    since,
    crampContextWords(cramp, words),
    cramp.inHeat === true ? entries.inTheHeat : null,
    cramp.durationSeconds === undefined ? null : say.lasted(durationWords(cramp.durationSeconds)),
    cramp.ongoing === true ? say.stillGoing : null,
    cramp.bodyTemperatureC === undefined ? null : say.temperature(numberWords(cramp.bodyTemperatureC, words)),
  ].filter(part => part !== null)
  return say.cramp(muscleAndSide(cramp.muscle, cramp.side, words), parts.join(', '))
}

function observationToSay(
  { muscle, side }: Observation,
  since: string,
  signs: readonly string[],
  words: Words,
): string {
  const where = muscle === undefined ? null : muscleAndSide(muscle, side ?? 'unknown', words)
  return words.say.noticed(since, where, signs.join('; '))
}

function sinceWords(moment: Instant, today: LocalDate, dayStartsAt: string, words: Words): string {
  const day = calendarDay(moment, dayStartsAt)
  const time = writtenTime(moment)
  return day === today ? words.say.at(time) : words.say.onAt(dayHeading(day, words), time)
}
