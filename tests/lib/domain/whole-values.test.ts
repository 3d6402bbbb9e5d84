import { expect, it } from 'vitest'
import { consultationSchema } from '@/lib/domain/consultation'
import { crampSchema } from '@/lib/domain/cramp'
import { dayClosedSchema } from '@/lib/domain/day-closed'
import { entryKinds, readEntry, type EntryKind } from '@/lib/domain/entry'
import { exerciseSchema } from '@/lib/domain/exercise'
import { fluidSchema } from '@/lib/domain/fluid'
import { foodSchema } from '@/lib/domain/food'
import { measurementSchema } from '@/lib/domain/measurement'
import { medicationSchema } from '@/lib/domain/medication'
import { observationSchema } from '@/lib/domain/observation'
import { ownItemSchema, readOwnItem } from '@/lib/domain/own-item'
import { profileSchema, readProfile } from '@/lib/domain/profile'
import { routineSchema } from '@/lib/domain/routine'
import { wholeEntries, wholeItems, wholeProfile } from '../../support/whole-values'

const schemas: Readonly<Record<EntryKind, { shape: object }>> = {
  cramp: crampSchema,
  observation: observationSchema,
  fluid: fluidSchema,
  food: foodSchema,
  exercise: exerciseSchema,
  routine: routineSchema,
  medication: medicationSchema,
  measurement: measurementSchema,
  'day-closed': dayClosedSchema,
  consultation: consultationSchema,
}

/** What excludes a field that is there. */
const excluded: Partial<Record<EntryKind, string>> = { cramp: 'durationSeconds', food: 'foodId' }

const keysOf = (value: object) => Object.keys(value).sort()

it.each(entryKinds)('a whole %s has every field of its kind, and passes the gate as it is', kind => {
  const whole = wholeEntries()[kind]
  expect(keysOf(whole)).toEqual(keysOf(schemas[kind].shape).filter(key => key !== excluded[kind]))
  expect(readEntry(whole)).toEqual({ ok: true, value: whole })
})

it('whole items and a whole profile have every field, and pass the gate as they are', () => {
  for (const item of wholeItems()) {
    expect(keysOf(item)).toEqual(keysOf(ownItemSchema.in.shape))
    expect(readOwnItem(item)).toEqual({ ok: true, value: item })
  }
  expect(keysOf(wholeProfile())).toEqual(keysOf(profileSchema.in.shape))
  expect(readProfile(wholeProfile())).toEqual({ ok: true, value: wholeProfile() })
})
