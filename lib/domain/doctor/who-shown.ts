import type { Condition, Profile } from '../profile'
import type { LocalDate } from '../time/local-date'
import { ageOn } from '../measures/age'

/** What a page may say about the person, each only when it was chosen. */
export const whoParts = [
  'name',
  'birth-date',
  'age',
  'sex',
  'body',
  'conditions',
  'pregnancy',
  'visits',
] as const

export type WhoPart = (typeof whoParts)[number]

/** What is chosen unless the person chooses otherwise: what a doctor reads a count against, and no name. */
export const usualWho: readonly WhoPart[] = ['age', 'sex']

/** The person as the page shows them. A key is absent when it was not chosen, null when it was and the diary does not know. */
export type Who = {
  name?: string | null
  birthDate?: LocalDate | null
  /** In whole years on the last day of the period. */
  age?: number | null
  sex?: 'female' | 'male' | null
  body?: { massKg: number | null; heightCm: number | null }
  conditions?: readonly Condition[] | null
  pregnancyDueDate?: LocalDate | null
  /** Where visits were and what came of them is said. */
  visits?: true
}

/** The chosen parts of a person; `on` is the last day of the period. */
export function whoOf(profile: Profile, name: string | null, shown: readonly WhoPart[], on: LocalDate): Who {
  const birth = profile.birthDate ?? null
  const sex = profile.sex === 'female' || profile.sex === 'male' ? profile.sex : null
  const isShown = (part: WhoPart): boolean => shown.includes(part)
  return {
    ...(isShown('name') && { name }),
    ...(isShown('birth-date') && { birthDate: birth }),
    ...(isShown('age') && { age: birth === null || birth > on ? null : ageOn(birth, on) }),
    ...(isShown('sex') && { sex }),
    ...(isShown('body') && {
      body: { massKg: profile.massKg ?? null, heightCm: profile.heightCm ?? null },
    }),
    ...(isShown('conditions') && { conditions: profile.conditions ?? null }),
    ...(isShown('pregnancy') && { pregnancyDueDate: profile.pregnancyDueDate ?? null }),
    ...(isShown('visits') && { visits: true as const }),
  }
}
