import { ageOn } from '../measures/age'
import { massWords, metricUnits, temperatureName, volumeName } from '../forms/units'
import { dayStartOf, type Profile } from '../profile'
import type { ReminderSettings } from '../reminders/reminder-settings'
import { instantIn } from '../time/time-zone'
import { type EpochMs, writtenDate, writtenTime } from '../time/instant'
import type { LocalDate } from '../time/local-date'
import { weekdayInYear } from './date-words'
import { languageOf } from './language'
import type { Words } from './words'

/** Conditions named in one line; the others are counted. */
const named = 2

/** What the profile says about the person, in one line: "38, 62 kg, Asthma". */
export function profileValue(profile: Profile, today: LocalDate, words: Words): string {
  const { settings } = words
  const { birthDate, massKg, conditions = [], units = metricUnits } = profile
  const told = conditions.map(condition => settings.profile.conditions[condition] ?? condition)
  const parts = [
    ...(birthDate === undefined || birthDate > today ? [] : [settings.years(ageOn(birthDate, today))]),
    ...(massKg === undefined ? [] : [massWords(massKg, units.mass, words)]),
    ...told.slice(0, named),
    ...(told.length > named ? [settings.moreThings(told.length - named)] : []),
  ]
  return parts.length === 0 ? settings.notSaid : parts.join(', ')
}

/** The units the person reads in: "fl oz, lb, °F". */
export function unitsValue({ units = metricUnits }: Profile): string {
  return [volumeName(units.volume), units.mass, temperatureName(units.temperature)].join(', ')
}

/** "London, your day starts at 03:00"; the city of the zone alone when the day starts at midnight. */
export function timeValue(profile: Profile, { settings }: Words): string {
  const city = profile.timeZone.split('/').at(-1) ?? profile.timeZone
  return settings.city(city.replaceAll('_', ' '), dayStartOf(profile))
}

/** What a person is reminded of: "To drink, Urgent notices"; null: they never chose. */
export function remindersValue(chosen: ReminderSettings | null, { reminders }: Words): string {
  const { value } = reminders
  const isReached = chosen !== null && (chosen.byPush || chosen.byMail)
  if (!isReached) return value.off
  const parts = [
    ...(chosen.drink.isOn ? [value.drink] : []),
    ...(chosen.evening.isOn ? [value.evening] : []),
    ...(chosen.notices.isOn ? [value.notices] : []),
    ...(chosen.blocks.isOn ? [value.blocks] : []),
  ]
  return parts.length === 0 ? value.off : parts.join(', ')
}

/** Names of languages are written in the language itself. */
export const languageNames = { en: 'English', de: 'Deutsch' } as const

/** The language that was chosen, or that the device decides. */
export function languageValue({ locale }: Profile, { settings }: Words): string {
  const language = languageOf(locale ?? '')
  return language === null ? settings.language.device : languageNames[language]
}

/** A moment on the person's clock: "Tue 19 May, 14:05". The day is the one of the calendar, whenever theirs begins. */
export function momentWords(at: EpochMs, { timeZone }: Profile, today: LocalDate, words: Words): string {
  const written = instantIn(timeZone, at)
  return `${weekdayInYear(writtenDate(written), today, words)}, ${writtenTime(written)}`
}
