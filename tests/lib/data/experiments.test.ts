import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import {
  allExperiments,
  beginExperiment,
  deletedExperiments,
  findExperiment,
  forgetOldExperiments,
  noteDid,
  openExperiment,
  removeExperiment,
  restoreExperiment,
  showOnToday,
  stopAtNotice,
  stopExperiment,
} from '@/lib/data/experiments'
import { importDiary } from '@/lib/data/import-diary'
import type { UserId } from '@/lib/data/user-id'
import { experimentsSchema, mostExperiments, type Experiment } from '@/lib/domain/experiment/experiment'
import { newId } from '@/lib/domain/id'
import { profileSchema } from '@/lib/domain/profile'
import { addDays, localDateSchema } from '@/lib/domain/time/local-date'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { anExperiment, aWish } from '@/tests/support/experiments'
import { nothingElse } from '@/tests/support/nothing-else'

let fresh: FreshDatabase
let ada: UserId
let ben: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  ada = await aPerson()
  ben = await aPerson()
})

afterEach(() => fresh.close())

const date = (text: string) => localDateSchema.parse(text)
const day = 86_400_000
const now = 1_779_000_000_000
const start = date('2026-05-18')
const last = addDays(start, 27)

async function only(owner: UserId): Promise<Experiment> {
  const [one, ...more] = await allExperiments(owner)
  if (one === undefined || more.length > 0) throw new Error(`there are ${more.length + 1}`)
  return one
}

describe('an experiment of a person', () => {
  it('is drawn once, and nobody else’s', async () => {
    const wish = aWish()
    expect(await beginExperiment(ada, wish, now)).toBe('begun')
    const drawn = await only(ada)
    expect(drawn).toMatchObject({ tries: 'stretching', startedOn: start, did: [], isOnToday: true })
    for (let again = 0; again < 20; again += 1)
      expect(await beginExperiment(ada, { ...wish, blocks: 8 }, now + again)).toBe('unchanged')
    expect(await only(ada)).toEqual(drawn)
    expect(await allExperiments(ben)).toEqual([])
    expect(await findExperiment(ben, wish.id)).toBeNull()
    expect(await beginExperiment(ben, wish, now)).toBe('begun')
  })

  it('has every order sooner or later, and both parts in each pair', async () => {
    const seen = new Set<string>()
    for (let draw = 0; draw < 200 && seen.size < 4; draw += 1) {
      const id = await anExperiment(ada)
      const { order } = await only(ada)
      for (const pair of [order.slice(0, 2), order.slice(2)])
        expect([...pair].sort()).toEqual(['change', 'usual'])
      seen.add(order.join(' '))
      await fresh.client.experiment.delete({ where: { userId_id: { userId: ada, id } } })
    }
    expect(seen.size).toBe(4)
  })

  test.each([
    [addDays(start, -28), 'begun'],
    [addDays(start, -27), 'overlaps'],
    [start, 'overlaps'],
    [last, 'overlaps'],
    [addDays(last, 1), 'begun'],
  ])('is refused where another one goes on: from %s %s', async (startedOn, answer) => {
    await anExperiment(ada)
    expect(await beginExperiment(ada, aWish({ startedOn }), now)).toBe(answer)
    expect(await allExperiments(ada)).toHaveLength(answer === 'begun' ? 2 : 1)
  })

  it('keeps the days on which the person did it', async () => {
    const id = await anExperiment(ada)
    for (const on of ['2026-05-20', '2026-05-18', '2026-05-20'])
      expect(await noteDid(ada, id, date(on), true)).toBe(true)
    expect((await only(ada)).did).toEqual(['2026-05-18', '2026-05-20'])
    expect(await noteDid(ada, id, date('2026-05-20'), false)).toBe(true)
    expect((await only(ada)).did).toEqual(['2026-05-18'])
    expect(await noteDid(ben, id, start, false)).toBe(false)
    expect((await only(ada)).did).toEqual(['2026-05-18'])
  })

  test.each([
    [addDays(start, -1), false],
    [start, true],
    [last, true],
    [addDays(last, 1), false],
  ])('takes a note of %s: %s', async (on, takes) => {
    expect(await noteDid(ada, await anExperiment(ada), on, true)).toBe(takes)
    expect((await only(ada)).did).toEqual(takes ? [on] : [])
  })

  it('ends when the person ends it, once, and makes room for another', async () => {
    const id = await anExperiment(ada)
    expect(await stopExperiment(ben, id, start)).toBe(false)
    expect(await openExperiment(ada, last)).toMatchObject({ id })
    expect(await stopExperiment(ada, id, addDays(start, 3))).toBe(true)
    expect(await stopExperiment(ada, id, addDays(start, 4))).toBe(false)
    expect((await only(ada)).stopped).toEqual({ on: addDays(start, 3), because: 'person' })
    expect(await openExperiment(ada, last)).toBeNull()
    expect(await beginExperiment(ada, aWish({ startedOn: addDays(start, 3) }), now)).toBe('overlaps')
    expect(await beginExperiment(ada, aWish({ startedOn: addDays(start, 4) }), now)).toBe('begun')
  })

  test.each([
    [addDays(start, -1), true],
    [last, true],
    [addDays(last, 1), false],
  ])('ends at a notice on %s: %s', async (on, ends) => {
    await anExperiment(ada)
    await anExperiment(ben)
    expect(await stopAtNotice(ada, on)).toBe(ends)
    expect(await stopAtNotice(ada, on)).toBe(false)
    expect((await only(ada)).stopped).toEqual(ends ? { on, because: 'notice' } : undefined)
    expect((await only(ben)).stopped).toBeUndefined()
  })

  it('is shown on Today until the person says no', async () => {
    const id = await anExperiment(ada)
    expect(await showOnToday(ben, id, false)).toBe(false)
    expect((await only(ada)).isOnToday).toBe(true)
    expect(await showOnToday(ada, id, false)).toBe(true)
    expect((await only(ada)).isOnToday).toBe(false)
  })
})

describe('an experiment that is deleted', () => {
  it('lies in the trash with its days, and comes back whole', async () => {
    const id = await anExperiment(ada)
    await noteDid(ada, id, start, true)
    const before = await only(ada)
    expect(await removeExperiment(ben, id, now)).toBe(false)
    expect(await removeExperiment(ada, id, now)).toBe(true)
    expect(await removeExperiment(ada, id, now)).toBe(false)
    expect([await allExperiments(ada), await findExperiment(ada, id)]).toEqual([[], null])
    expect(await noteDid(ada, id, start, false)).toBe(false)
    expect(await deletedExperiments(ada, now)).toEqual([before])
    expect(await deletedExperiments(ben, now)).toEqual([])
    expect(await restoreExperiment(ben, id, now)).toBe('gone')
    expect(await restoreExperiment(ada, id, now)).toBe('restored')
    expect(await only(ada)).toEqual(before)
  })

  it('does not come back into the time of another, and is not drawn again under its id', async () => {
    const wish = aWish()
    await beginExperiment(ada, wish, now)
    await removeExperiment(ada, wish.id, now)
    expect(await beginExperiment(ada, wish, now)).toBe('deleted')
    await anExperiment(ada)
    expect(await restoreExperiment(ada, wish.id, now)).toBe('overlaps')
  })

  test.each([
    [30 * day - 1, 1],
    [30 * day, 0],
  ])('is forgotten after 30 days: %d ms later there are %d', async (later, left) => {
    const id = await anExperiment(ada)
    await removeExperiment(ada, id, now)
    await anExperiment(ben)
    expect(await deletedExperiments(ada, now + later)).toHaveLength(left)
    await forgetOldExperiments(now + later)
    expect(await fresh.client.experiment.count({ where: { userId: ada } })).toBe(left)
    expect(await allExperiments(ben)).toHaveLength(1)
  })
})

describe('experiments of a document', () => {
  const profile = profileSchema.parse({ timeZone: 'Europe/London' })
  const nothing = { ...nothingElse, entries: [], deleted: [] }
  const brought = async (owner: UserId, experiments: Experiment[]) =>
    (await importDiary(owner, { profile, ...nothing, experiments }, { now: 1, isDryRun: false })).experiments

  it('are given to a person who has none, and change nothing for one who has', async () => {
    const id = await anExperiment(ada)
    await noteDid(ada, id, start, true)
    await stopExperiment(ada, id, last)
    await anExperiment(ada, { startedOn: addDays(last, 1), tries: 'own', change: 'Socks in bed' })
    const all = await allExperiments(ada)
    expect(await brought(ben, all.toReversed())).toBe('taken')
    expect(await allExperiments(ben)).toEqual(all)
    expect(await brought(ben, all)).toBe('unchanged')
    expect(await brought(ben, [{ ...(all[0] ?? (await only(ada))), id: newId() }])).toBe('kept')
    expect(await brought(ben, [])).toBe('unchanged')
    expect(await allExperiments(ben)).toEqual(all)
  })

  it('are taken whole, as many as there may be, in the time that others may be kept waiting', async () => {
    const order = Array.from({ length: 6 }, () => ['change', 'usual'] as const).flat()
    const whole = {
      drawnAt: '2026-01-01T00:00:00.000Z',
      tries: 'stretching',
      blockDays: 28,
      order,
      isOnToday: true,
    }
    const many = experimentsSchema.parse(
      Array.from({ length: mostExperiments }, (_, index) => {
        const startedOn = addDays(start, index * 336)
        const did = Array.from({ length: 336 }, (_each, done) => addDays(startedOn, done))
        return { ...whole, id: newId(), startedOn, did }
      }),
    )
    expect(await brought(ben, many)).toBe('taken')
    expect(await allExperiments(ben)).toEqual(many)
  })

  it('do not bring back what lies in the trash', async () => {
    const id = await anExperiment(ada)
    const all = await allExperiments(ada)
    await removeExperiment(ada, id, now)
    expect(await brought(ada, all)).toBe('kept')
    expect(await allExperiments(ada)).toEqual([])
  })
})
