import { massWords } from '../forms/units'
import type { DrinkingWarning } from '../hydration/drinking-warnings'
import type { Units } from '../profile'
import { writtenDate, writtenTime, type EpochMs } from '../time/instant'
import type { LocalDate } from '../time/local-date'
import { instantIn, type TimeZone } from '../time/time-zone'
import { weekdayWords } from './date-words'
import { minutesWords } from './duration-words'
import { amountWords } from './fluid-words'
import { wholeWords } from './whole-words'
import type { Words } from './words'

/** The time of a moment on the wall of its zone, with its date where that is not the day: "23:50", "Mon 18 May, 23:50". */
export function clockWords(
  { fromMs, timeZone }: { fromMs: EpochMs; timeZone: TimeZone },
  day: LocalDate,
  words: Words,
): string {
  const instant = instantIn(timeZone, fromMs)
  const date = writtenDate(instant)
  return date === day
    ? writtenTime(instant)
    : words.parts.moment(weekdayWords(date, words), writtenTime(instant))
}

/** What a warning about the drinking of a day counted. */
export function warningTitle(
  warning: DrinkingWarning,
  day: LocalDate,
  { units, words }: { units: Units; words: Words },
): string {
  const { warnings, perHour } = words.fluidBand
  const amount = (ml: number): string => amountWords(ml, units.volume, words)
  switch (warning.id) {
    case 'fast':
      return warnings.fast(amount(warning.ml), clockWords(warning, day, words))
    case 'fast-session':
      return warnings.fastSession(
        perHour(amount(warning.perHourMl)),
        amount(warning.ml),
        minutesWords(warning.session.durationMinutes),
      )
    case 'much':
      return warnings.much(amount(warning.ml), amount(warning.limitMl))
    case 'gained':
      return warnings.gained(massWords(warning.gainedKg, units.mass, words))
    case 'plain-water': {
      const sodium = wholeWords(Math.round(warning.sodiumMg))
      return warning.unloggedMl > 0
        ? warnings.drunkAsWater(amount(warning.plainMl), amount(warning.unloggedMl), sodium)
        : warnings.plainWater(amount(warning.plainMl), sodium)
    }
  }
}
