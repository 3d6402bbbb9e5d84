import type { Read } from '../problem'
import { changedProfile, type Condition, type Profile, type ProfileChange } from '../profile'
import type { Language } from '../words/language'
import { answerOf, formReading, yesNoOf, type YesNo } from './form-reading'
import { metricUnits, readMass, writeMass, type Spelling } from './units'
import { readDecimal, writeNumber } from './written-number'

/** What a person chose or typed about body, pregnancy, illnesses and habits, as the form holds it; '' is not said. */
export type WrittenPerson = {
  birthDate: string
  sex: string
  heightCm: string
  /** In the person's own unit. */
  mass: string
  pregnancyDueDate: string
  lactating: YesNo
  conditions: readonly Condition[]
  /** "None of these" was said, which is an answer; no tick at all is none. */
  hasNoCondition: boolean
  alcoholUnitsPerWeek: string
  loggingSince: string
}

const spellingOf = (profile: Profile, language: Language): Spelling => ({
  units: profile.units ?? metricUnits,
  language,
})

/** The form as it stands for a profile. */
export function writtenPerson(profile: Profile, language: Language): WrittenPerson {
  const { massKg, conditions } = profile
  const written = (value: number | undefined): string =>
    value === undefined ? '' : writeNumber(value, language)
  return {
    birthDate: profile.birthDate ?? '',
    sex: profile.sex ?? '',
    heightCm: written(profile.heightCm),
    mass: massKg === undefined ? '' : writeMass(massKg, spellingOf(profile, language)),
    pregnancyDueDate: profile.pregnancyDueDate ?? '',
    lactating: answerOf(profile.lactating),
    conditions: conditions ?? [],
    hasNoCondition: conditions?.length === 0,
    alcoholUnitsPerWeek: written(profile.alcoholUnitsPerWeek),
    loggingSince: profile.loggingSince ?? '',
  }
}

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/**
 * The change a person meant: every part the form asks for, null where it is not said any more. Problems have the paths
 * of the profile. What the form shows unchanged leaves the profile as it was, to the last digit.
 */
export function readPersonForm(form: WrittenPerson, kept: Profile, language: Language): Read<ProfileChange> {
  const { problems, take } = formReading()
  const shown = writtenPerson(kept, language)
  const spelling = spellingOf(kept, language)
  const change: ProfileChange = {
    birthDate: textOrNull(form.birthDate),
    sex: textOrNull(form.sex),
    heightCm:
      form.heightCm === shown.heightCm
        ? (kept.heightCm ?? null)
        : (take('heightCm', readDecimal(form.heightCm, language, { min: 30, max: 275 })) ?? null),
    massKg:
      form.mass === shown.mass
        ? (kept.massKg ?? null)
        : (take('massKg', readMass(form.mass, spelling, 1, 500)) ?? null),
    pregnancyDueDate: textOrNull(form.pregnancyDueDate),
    lactating: yesNoOf(form.lactating) ?? null,
    conditions: form.conditions.length > 0 ? form.conditions : form.hasNoCondition ? [] : null,
    alcoholUnitsPerWeek:
      form.alcoholUnitsPerWeek === shown.alcoholUnitsPerWeek
        ? (kept.alcoholUnitsPerWeek ?? null)
        : (take(
            'alcoholUnitsPerWeek',
            readDecimal(form.alcoholUnitsPerWeek, language, { min: 0, max: 1000 }),
          ) ?? null),
    loggingSince: textOrNull(form.loggingSince),
  }
  const gate = changedProfile(kept, change)
  const found = [...problems, ...(gate.ok ? [] : gate.problems)]
  return found.length === 0 ? { ok: true, value: change } : { ok: false, problems: found }
}
