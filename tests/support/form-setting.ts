import fc from 'fast-check'
import type { FormSetting } from '@/lib/domain/forms/form-reading'
import { metricUnits, type Spelling } from '@/lib/domain/forms/units'
import type { WhenSubject } from '@/lib/domain/forms/when'
import { newId } from '@/lib/domain/id'
import type { Units } from '@/lib/domain/profile'
import { languages } from '@/lib/domain/words/language'
import { epochMs, instantSchema } from '@/lib/domain/time/instant'
import { instantIn, timeZoneSchema, type TimeZone } from '@/lib/domain/time/time-zone'

export const kathmandu = timeZoneSchema.parse('Asia/Kathmandu')

/** A form saved on 19 May 2026 at 18:30 in Kathmandu, metric. */
export const setting: FormSetting = {
  id: newId(),
  now: epochMs(instantSchema.parse('2026-05-19T18:30:00+05:45')),
  zone: kathmandu,
  units: metricUnits,
  language: 'en',
}

const someUnits: fc.Arbitrary<Units> = fc.record({
  volume: fc.constantFrom('ml', 'fl-oz-us', 'fl-oz-imp'),
  mass: fc.constantFrom('kg', 'lb'),
  temperature: fc.constantFrom('C', 'F'),
})

/** How someone writes figures: any units, any language. */
export const someSpelling: fc.Arbitrary<Spelling> = fc.record({
  units: someUnits,
  language: fc.constantFrom(...languages),
})

const zones: TimeZone[] = ['Asia/Kathmandu', 'America/New_York', 'Pacific/Chatham', 'Europe/London'].map(
  zone => timeZoneSchema.parse(zone),
)

/** A moment before the form was saved, with the zone the person was in. */
export const pastMoment = fc
  .tuple(fc.constantFrom(...zones), fc.integer({ min: 0, max: 20 * 365 * 86_400 }))
  .map(([timeZone, secondsAgo]) => ({ at: instantIn(timeZone, setting.now - secondsAgo * 1000), timeZone }))

export const aheadOf = (subject: WhenSubject): string => `${subject} tomorrow. Check the date.`

/** The entry without the keys that hold undefined. */
export const present = (entry: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined))
