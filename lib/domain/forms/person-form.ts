import type { Read } from '../problem'
import { changedProfile, type Condition, type Profile, type ProfileChange } from '../profile'
import type { Language } from '../words/language'
import { answerOf, formReading, yesNoOf, type YesNo } from './form-reading'
import { metricUnits, readMass, writeMass, type Spelling } from './units'
import { readDecimal, writeNumber, type FieldRead } from './written-number'

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
 * The change a person meant: the keys on which the form differs from the one that was filled from `kept`, null where it
 * is not said any more. So what another tab changed stays, and what was kept stays to the last digit. Problems have the
 * paths of the profile. A man is not asked about pregnancy: nothing is sent of answers that are hidden from him.
 */
export function readPersonForm(form: WrittenPerson, kept: Profile, language: Language): Read<ProfileChange> {
  const { problems, take } = formReading()
  const shown = writtenPerson(kept, language)
  const spelling = spellingOf(kept, language)
  const isChanged = (...fields: (keyof WrittenPerson)[]): boolean =>
    fields.some(field => JSON.stringify(form[field]) !== JSON.stringify(shown[field]))
  const number = (path: string, read: FieldRead<number | undefined>): number | null =>
    take(path, read) ?? null
  const change: ProfileChange = {
    ...(isChanged('birthDate') && { birthDate: textOrNull(form.birthDate) }),
    ...(isChanged('sex') && { sex: textOrNull(form.sex) }),
    ...(isChanged('heightCm') && {
      heightCm: number('heightCm', readDecimal(form.heightCm, language, { min: 30, max: 275 })),
    }),
    ...(isChanged('mass') && { massKg: number('massKg', readMass(form.mass, spelling, 1, 500)) }),
    ...(asksAboutPregnancy(form) && {
      ...(isChanged('pregnancyDueDate') && { pregnancyDueDate: textOrNull(form.pregnancyDueDate) }),
      ...(isChanged('lactating') && { lactating: yesNoOf(form.lactating) ?? null }),
    }),
    ...(isChanged('conditions', 'hasNoCondition') && {
      conditions: form.conditions.length > 0 ? form.conditions : form.hasNoCondition ? [] : null,
    }),
    ...(isChanged('alcoholUnitsPerWeek') && {
      alcoholUnitsPerWeek: number(
        'alcoholUnitsPerWeek',
        readDecimal(form.alcoholUnitsPerWeek, language, { min: 0, max: 1000 }),
      ),
    }),
    ...(isChanged('loggingSince') && { loggingSince: textOrNull(form.loggingSince) }),
  }
  const gate = changedProfile(kept, change)
  const found = [...problems, ...(gate.ok ? [] : gate.problems)]
  return found.length === 0 ? { ok: true, value: change } : { ok: false, problems: found }
}

/** Whether the part about pregnancy and nursing is shown. */
export const asksAboutPregnancy = ({ sex }: WrittenPerson): boolean => sex !== 'male'
