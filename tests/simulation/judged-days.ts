import { readProfile, type Profile } from '@/lib/domain/profile'
import { assess, assessmentWindows } from '@/lib/domain/referral/assess'
import type { Assessment, Verdict } from '@/lib/domain/referral/assessment'
import type { RuleId } from '@/lib/domain/referral/rule-id'
import { addDays, daysBetween } from '@/lib/domain/time/local-date'
import type { InventedPerson } from './invented-person'

function plainProfile(): Profile {
  const read = readProfile({ timeZone: 'UTC' })
  if (!read.ok) throw new Error('not a profile')
  return read.value
}

/** A person about whom nothing but their zone is known. */
export const profile = plainProfile()

/** What Charley says to the person on the evening of a day of the diary, from the days it would load for that. */
export function judgedOn(person: InventedPerson, day: number): Assessment {
  const date = addDays(person.first, day)
  const now = Date.parse(`${date}T22:00:00Z`)
  const [window] = assessmentWindows(profile, [], now)
  const from = window === undefined ? 0 : Math.max(0, daysBetween(person.first, window.from))
  const since = person.logged.indexOf(true)
  return assess(
    {
      profile,
      entries: person.entries.slice(from, day + 1).flat(),
      items: [],
      loggingSince: since === -1 || since > day ? null : addDays(person.first, since),
      loggedDays: person.logged
        .slice(from, day + 1)
        .flatMap((isLogged, index) => (isLogged ? [addDays(person.first, from + index)] : [])),
      routineDays: [],
    },
    now,
  )
}

/** The verdict on a rule; one that stands in no list is not met. */
export const verdictOn = ({ findings, watch, cannotTell }: Assessment, id: RuleId): Verdict =>
  [...findings, ...watch, ...cannotTell].find(({ ruleId }) => ruleId === id)?.verdict ?? 'not-met'

/** Whether the person is told to see a doctor. */
export const isTold = ({ level }: Assessment): boolean =>
  level === 'routine' || level === 'urgent' || level === 'emergency'
