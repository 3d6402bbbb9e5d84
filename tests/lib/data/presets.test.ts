import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findPresets, savePresets } from '@/lib/data/presets'
import { mostPresets, presetColours, presetsSchema, type Preset } from '@/lib/domain/preset'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { aPerson } from '@/tests/support/a-person'

let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})

afterEach(() => fresh.close())

const water: Preset = { beverageId: 'FNDDS-94000100', volumeMl: 250, isHidden: false }
const tea: Preset = { beverageId: 'FNDDS-92302000', volumeMl: 300, isHidden: true, colour: 'green' }

describe('the drinks chosen for one tap', () => {
  it('are none until some are chosen, then those in that order', async () => {
    const owner = await aPerson()
    expect(await findPresets(owner)).toEqual([])
    await savePresets(owner, [tea, water])
    expect(await findPresets(owner)).toEqual([tea, water])
  })

  it('are replaced as a whole, and nobody else’s with them', async () => {
    const [ada, ben] = [await aPerson(), await aPerson()]
    await savePresets(ada, [tea, water])
    await savePresets(ben, [water])
    await savePresets(ada, [water, { ...tea, isHidden: false }])
    expect(await findPresets(ada)).toEqual([water, { ...tea, isHidden: false }])
    await savePresets(ada, [])
    expect(await findPresets(ada)).toEqual([])
    expect(await findPresets(ben)).toEqual([water])
  })

  it('are the last choice whole when two are saved at once', async () => {
    const owner = await aPerson()
    await Promise.all([savePresets(owner, [tea, water]), savePresets(owner, [water])])
    expect([JSON.stringify([tea, water]), JSON.stringify([water])]).toContain(
      JSON.stringify(await findPresets(owner)),
    )
  })
})

describe('what may be chosen', () => {
  const reads = (input: unknown) => presetsSchema.safeParse(input).success

  it.each([
    [[water], true],
    [presetColours.map(colour => ({ ...water, colour })), true],
    [[{ ...water, colour: 'red' }], false],
    [[{ ...water, colour: null }], false],
    [[], true],
    [Array.from({ length: mostPresets }, () => water), true],
    [Array.from({ length: mostPresets + 1 }, () => water), false],
    [[{ ...water, volumeMl: 0 }], false],
    [[{ ...water, volumeMl: 1 }], true],
    [[{ ...water, volumeMl: 5000 }], true],
    [[{ ...water, volumeMl: 5001 }], false],
    [[{ ...water, volumeMl: 0.5 }], false],
    [[{ ...water, colour: 'blue' }], false],
    [[{ beverageId: water.beverageId, volumeMl: 5 }], false],
    [null, false],
  ])('%j: %s', (input, isRead) => {
    expect(reads(input)).toBe(isRead)
  })
})
