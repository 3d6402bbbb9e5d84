import fc from 'fast-check'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { isEntryAsItIs, readEntry } from '@/lib/domain/entry'
import { plainCheck } from '@/lib/domain/plain-check'
import { anyEntry } from '@/tests/support/entries'

/** A copy as JSON makes it, so that nothing in it is shared. */
const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

type Held = Record<string, unknown>

const anything = fc.oneof(
  fc.constantFrom(null, '', ' ', -1, 0, 0.5, 1e9, Number.NaN, true, [], {}, ['numbness'], 'yes', 'calf'),
  fc.jsonValue(),
)

describe('an entry that passes as it is', () => {
  it('is every entry that passed the gate', () => {
    fc.assert(
      fc.property(anyEntry(), entry => {
        expect(isEntryAsItIs(copy(entry))).toBe(true)
      }),
    )
  })

  it('is read unchanged by the gate, whatever is done to it', () => {
    const spoilt = fc
      .tuple(anyEntry(), fc.nat(), anything, fc.boolean())
      .map(([entry, pick, value, isNew]) => {
        const held = copy(entry) as Held
        const keys = Object.keys(held)
        held[isNew ? 'pain' : (keys[pick % keys.length] ?? 'id')] = value
        return held
      })
    fc.assert(
      fc.property(spoilt, input => {
        if (isEntryAsItIs(input)) expect(readEntry(input)).toEqual({ ok: true, value: input })
      }),
      { numRuns: 100 },
    )
  })

  const cramp = {
    kind: 'cramp',
    id: '00000000-0000-4000-8000-00000000000a',
    timeZone: 'Europe/London',
    startedAt: '2026-05-19T02:41:00+01:00',
    muscle: 'calf',
    side: 'left',
    context: 'asleep',
  }

  it.each<[says: string, change: Held, expected: boolean]>([
    ['as it is', {}, true],
    ['no cause found, which null says', { apparentCause: null }, true],
    ['an id in capitals, which the gate lowers', { id: cramp.id.toUpperCase() }, false],
    ['a null the gate drops', { severity: null }, false],
    ['a null within, which the gate drops', { relief: [{ method: 'walk', afterSeconds: null }] }, false],
    ['a severity too high', { severity: 11 }, false],
    ['a key nobody knows', { pain: 3 }, false],
    ['still going and ended', { ongoing: true, durationSeconds: 60 }, false],
    ['another kind', { kind: 'mood' }, false],
  ])('%s', (_, change, expected) => {
    expect(isEntryAsItIs({ ...cramp, ...change })).toBe(expected)
  })

  it.each([null, undefined, 1, 'cramp', [], [cramp], Object.create(cramp)])('is not %j', input => {
    expect(isEntryAsItIs(input)).toBe(false)
  })

  it('is not one without a key it must have, nor one with "__proto__"', () => {
    const { side, ...rest } = cramp
    expect(side).toBe('left')
    expect(isEntryAsItIs(rest)).toBe(false)
    expect(isEntryAsItIs(JSON.parse(`{"__proto__":{},${JSON.stringify(cramp).slice(1)}`))).toBe(false)
  })
})

describe('a schema it does not know', () => {
  it.each([
    ['a date', z.date(), new Date()],
    ['a loose object', z.object({ a: z.number() }), { a: 1 }],
    ['a union without a discriminator', z.union([z.string(), z.number()]), 1],
    ['a record', z.record(z.string(), z.number()), { a: 1 }],
  ])('%s: it leaves it to the schema', (_, schema, value) => {
    expect(schema.safeParse(value).success).toBe(true)
    expect(plainCheck(schema)(value)).toBe(false)
  })
})
