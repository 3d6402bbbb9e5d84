import fc from 'fast-check'
import { itemKinds, ownItemSchema, type OwnItem } from '@/lib/domain/own-item'
import { conditions, profileSchema, type Profile } from '@/lib/domain/profile'
import { anyDate, anyText, decimal } from './written-values'

/** Times of day, "HH:MM". */
export const anyClockTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(parts => parts.map(part => String(part).padStart(2, '0')).join(':'))

/** Profiles that passed the gate, with any of their optional fields. */
export const anyProfile: fc.Arbitrary<Profile> = fc
  .record(
    {
      timeZone: fc.constantFrom('Asia/Kathmandu', 'Pacific/Chatham', 'UTC'),
      dayStartsAt: anyClockTime,
      birthDate: anyDate(),
      sex: fc.constantFrom('female', 'male', 'unspecified'),
      heightCm: decimal(30, 275),
      massKg: decimal(1, 500),
      pregnancyDueDate: anyDate(),
      lactating: fc.boolean(),
      conditions: fc.subarray([...conditions]),
      alcoholUnitsPerWeek: decimal(0, 1000),
      loggingSince: anyDate(),
      emergencyNumber: fc.constantFrom('112', '+977 1 (23) 45-6'),
      locale: fc.constantFrom('en-GB', 'ne'),
      units: fc.record({
        volume: fc.constantFrom('ml', 'fl-oz-us', 'fl-oz-imp'),
        mass: fc.constantFrom('kg', 'lb'),
        temperature: fc.constantFrom('C', 'F'),
      }),
    },
    { requiredKeys: ['timeZone'] },
  )
  .map(profile => profileSchema.parse(profile))

const figures = {
  potassiumMg: decimal(0, 100_000),
  magnesiumMg: decimal(0, 100_000),
  calciumMg: decimal(0, 100_000),
  sodiumMg: decimal(0, 100_000),
  waterG: decimal(0, 100),
  caffeineMg: decimal(0, 100_000),
  alcoholG: decimal(0, 100),
}

/** Own items that passed the gate, with any of their optional fields; parts are named by ids out of `partIds`. */
export const anyItem = (partIds: fc.Arbitrary<string> = anyText(64)): fc.Arbitrary<OwnItem> =>
  fc
    .record(
      {
        id: fc.uuid(),
        kind: fc.constantFrom(...itemKinds),
        name: anyText(200),
        aliases: fc.array(anyText(200), { maxLength: 3 }),
        per100g: fc.record(figures, { requiredKeys: [] }),
        densityGPerMl: decimal(0.1, 3),
        alcoholPercent: decimal(0, 100),
        met: decimal(0.5, 30),
        portionName: anyText(100),
        portionG: decimal(0.01, 5000),
        barcode: anyText(64),
        supplement: fc.boolean(),
        parts: fc.array(fc.record({ itemId: partIds, grams: decimal(0.01, 5000) }), { maxLength: 3 }),
      },
      { requiredKeys: ['id', 'kind', 'name'] },
    )
    .map(item => ownItemSchema.parse(item))
