import type { Told } from '@/lib/domain/cautions'
import { dayBand, type Band, type BandFacts } from '@/lib/domain/hydration/day-band'
import { sweatProfile } from '@/lib/domain/hydration/sweat-profile'
import { readProfile } from '@/lib/domain/profile'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { entryOf } from './correcting'

const day = localDateSchema.parse('2026-05-19')
const nothingTold: Told = { conditions: [], drugClasses: [] }

/** What a day’s band is made of, where it differs from that of a man of 36 who did nothing. */
export type Said = { profile?: Record<string, unknown>; massKg?: number } & Partial<
  Omit<BandFacts, 'profile' | 'mass' | 'day'>
>

/** Born in 1990. */
export const man = { sex: 'male', birthDate: '1990-01-01' }
export const woman = { sex: 'female', birthDate: '1990-01-01' }

/** The facts of 19 May 2026. */
export function factsOf({ profile = man, massKg, ...more }: Said): BandFacts {
  const read = readProfile({ timeZone: 'Europe/London', ...profile })
  if (!read.ok) throw new Error('the test is wrong')
  return {
    day,
    profile: read.value,
    told: nothingTold,
    mass: massKg === undefined ? null : { massKg, entryId: null, on: null },
    sessions: [],
    closed: [],
    rates: sweatProfile([]),
    items: [],
    ...more,
  }
}

/** The band of that day; throws where there is none. */
export function bandOf(said: Said): Band {
  const band = dayBand(factsOf(said))
  if (band.kind !== 'band') throw new Error(`no band: ${band.kind}`)
  return band
}

/** An hour of running in the morning of the day. */
export const run = (fields: object = {}) =>
  entryOf('exercise', {
    startedAt: '2026-05-19T08:00:00+01:00',
    durationMinutes: 60,
    activityId: '12150',
    ...fields,
  })
