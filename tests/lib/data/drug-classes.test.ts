import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { drugClassesOn } from '@/lib/data/drug-classes'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import type { UserId } from '@/lib/data/user-id'
import { drugClasses } from '@/lib/domain/medication'
import { wasTaken } from '@/lib/domain/measures/dated-medication'
import { dayNumber, localDateSchema } from '@/lib/domain/time/local-date'
import { aPerson } from '@/tests/support/a-person'
import { datedEntryOf } from '@/tests/support/correcting'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const medicine = (fields: object) =>
  datedEntryOf('medication', { name: 'A medicine', startedOn: '2026-05-10', ...fields })

const on = (day: string) => drugClassesOn(owner, localDateSchema.parse(day))

describe('the classes of the medicines taken on a day', () => {
  test.each([
    ['2026-05-09', []],
    ['2026-05-10', ['nsaid']],
    ['2026-05-19', ['nsaid']],
    ['2026-05-20', []],
  ])('on %s are %j for one taken from the 10th to the 19th', async (day, classes) => {
    await saveEntries(owner, [medicine({ drugClass: 'nsaid', stoppedOn: '2026-05-19' })])
    expect(await on(day)).toEqual(classes)
  })

  test('go on without an end, stand once, and leave out what has no class or was deleted', async () => {
    const gone = medicine({ drugClass: 'arb' })
    await saveEntries(owner, [
      medicine({ drugClass: 'statin' }),
      medicine({ drugClass: 'statin', name: 'Another' }),
      medicine({}),
      gone,
    ])
    expect((await on('2027-01-01')).toSorted()).toEqual(['arb', 'statin'])
    await removeEntry(owner, gone.id)
    expect(await on('2027-01-01')).toEqual(['statin'])
  })

  test('are found by the dates alone, also where the last day stands before the first', async () => {
    const dates = ['2026-05-09', '2026-05-10', '2026-05-11', '2026-05-12', '2026-05-13']
    const taken = drugClasses.flatMap((drugClass, at) => {
      const [startedOn = '', stoppedOn] = [dates[at % 5], [...dates, undefined][Math.floor(at / 5)]]
      return { drugClass, startedOn, stoppedOn }
    })
    await saveEntries(owner, taken.map(medicine))
    const number = (day: string) => dayNumber(localDateSchema.parse(day))
    for (const day of dates) {
      const window = { from: number(day), to: number(day) }
      const expected = taken.filter(({ startedOn, stoppedOn }) =>
        wasTaken(
          { startedOn: number(startedOn), stoppedOn: stoppedOn === undefined ? null : number(stoppedOn) },
          window,
        ),
      )
      expect((await on(day)).toSorted()).toEqual(expected.map(({ drugClass }) => drugClass).toSorted())
    }
  })

  test('are all those that the name holds, beside the one chosen', async () => {
    await saveEntries(owner, [
      medicine({ name: 'Zestoretic', drugClass: 'thiazide-diuretic' }),
      medicine({ name: 'Spironolactone STADA 25 mg' }),
      medicine({ name: 'Heparin', drugClass: 'other' }),
    ])
    expect((await on('2026-05-12')).toSorted()).toEqual([
      'ace-inhibitor',
      'heparin',
      'other',
      'potassium-sparing-diuretic',
      'thiazide-diuretic',
    ])
  })

  test('are nobody else’s', async () => {
    await saveEntries(await aPerson(), [medicine({ drugClass: 'nsaid' })])
    expect(await on('2026-05-12')).toEqual([])
  })
})
