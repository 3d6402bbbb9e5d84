import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEntry, type Fluid } from '@/lib/domain/entry'
import {
  blankFluid,
  fluidLike,
  readFluid,
  writeFluid,
  type WrittenFluid,
} from '@/lib/domain/forms/fluid-form'
import { minutesLater } from '@/lib/domain/forms/when'
import { pastMoment, present, setting, someSpelling } from '@/tests/support/form-setting'
import { noteText, tagList } from '@/tests/support/written-text'

const tea: WrittenFluid = { ...blankFluid, item: 'FNDDS-92302000', amount: '300' }

const read = (part: Partial<WrittenFluid>, where = setting) => readFluid({ ...tea, ...part }, where)

test('a drink and an amount are enough', () => {
  expect(read({})).toEqual({
    ok: true,
    value: {
      kind: 'fluid',
      id: setting.id,
      at: '2026-05-19T18:30:00+05:45',
      timeZone: 'Asia/Kathmandu',
      beverageId: 'FNDDS-92302000',
      volumeMl: 300,
    },
  })
})

describe('how much', () => {
  test.each([
    ['0', false],
    ['1', true],
    ['5000', true],
    ['5001', false],
    ['55 00', false],
  ])('%j ml is kept: %j', (amount, kept) => {
    const result = read({ amount })
    expect(result.ok).toBe(kept)
    if (!result.ok)
      expect(result.problems).toEqual([{ path: 'amount', message: 'Write a whole number from 1 to 5000.' }])
  })

  test('a blank box asks for the amount instead of storing nothing', () => {
    expect(read({ amount: '', item: '' })).toEqual({
      ok: false,
      problems: [
        { path: 'item', message: 'Choose the drink.' },
        { path: 'amount', message: 'Write how much you drank.' },
      ],
    })
  })

  test('fluid ounces become whole millilitres', () => {
    const american = { ...setting, units: { ...setting.units, volume: 'fl-oz-us' as const } }
    expect(read({ amount: '16.9' }, american)).toMatchObject({ ok: true, value: { volumeMl: 500 } })
  })
})

describe('a drink that lasted', () => {
  const earlier = { ...blankFluid.when, choice: '30' as const }

  test('ends so many minutes after it began', () => {
    expect(read({ when: earlier, until: '30' })).toMatchObject({
      ok: true,
      value: { at: '2026-05-19T18:00:00+05:45', until: '2026-05-19T18:30:00+05:45' },
    })
  })

  test('cannot end later than now', () => {
    expect(read({ when: earlier, until: '31' })).toEqual({
      ok: false,
      problems: [
        { path: 'until', message: 'This drink would be finished later than now. Check when it began.' },
      ],
    })
  })
})

test('the next form takes drink and amount from the last one, in the units of the person', () => {
  const last = read({ note: 'sweet' })
  if (!last.ok) throw new Error('not read')
  expect(fluidLike(last.value, setting)).toEqual(tea)
  expect(fluidLike(last.value, { ...setting, units: { ...setting.units, volume: 'fl-oz-us' } }).amount).toBe(
    '10.14',
  )
  expect(fluidLike(null, setting)).toEqual(blankFluid)
})

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const anyFluid = fc
  .record({
    when: pastMoment,
    volumeMl: fc.integer({ min: 1, max: 5000 }),
    minutes: maybe(fc.integer({ min: 1, max: 1440 })),
    note: maybe(noteText),
    tags: maybe(tagList),
  })
  .map(({ when, minutes, ...rest }): Fluid => {
    const begun = minutesLater(when, -1440)
    const entry = readEntry(
      present({
        kind: 'fluid',
        id: setting.id,
        at: begun.at,
        timeZone: begun.timeZone,
        until: minutes === undefined ? undefined : minutesLater(begun, minutes).at,
        beverageId: 'FNDDS-94000100',
        ...rest,
      }),
    )
    if (!entry.ok || entry.value.kind !== 'fluid') throw new Error(JSON.stringify(entry))
    return entry.value
  })

test('a drink written into the form and read again is the same drink, in any units and language', () => {
  fc.assert(
    fc.property(anyFluid, someSpelling, (fluid, spelling) => {
      expect(readFluid(writeFluid(fluid, spelling), { ...setting, ...spelling })).toEqual({
        ok: true,
        value: fluid,
      })
    }),
  )
})
