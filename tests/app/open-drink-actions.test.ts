import { by, twoPeople } from '../support/two-people'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeMyDrink, openMyDrink } from '@/app/_ui/open-drink-actions'
import { createOwnItem, removeOwnItem } from '@/lib/data/change-items'
import { listEntries } from '@/lib/data/entries'
import { findOpenDrink, openDrink } from '@/lib/data/open-drink'
import { newId } from '@/lib/domain/id'
import { openDrinkSchema } from '@/lib/domain/open-drink'
import { ownItemSchema } from '@/lib/domain/own-item'
import type { FreshDatabase } from '../support/database'
import type { TestPerson } from '../support/people'

let installation: FreshDatabase
let ada: TestPerson
let ben: TestPerson

const dayMs = 24 * 3_600_000
const lassi = ownItemSchema.parse({ id: newId(), kind: 'drink', name: 'Lassi' })
const start = Date.parse('2026-05-19T09:00:00Z')
const startedAt = '2026-05-19T14:45:00+05:45'
const bottle = { beverageId: 'FNDDS-94100100', volumeMl: 501, startedAt, timeZone: 'Asia/Kathmandu' }

beforeEach(async () => {
  ;({ installation, ada, ben } = await twoPeople())
  vi.useFakeTimers({ toFake: ['Date'], now: start })
})

afterEach(async () => {
  vi.useRealTimers()
  await installation.close()
})

const open = (drink: object = bottle, who = ada) => by(who.browser, () => openMyDrink({ drink, id: newId() }))
const close = (drunkMl: number | null, who = ada, more: object = {}) =>
  by(who.browser, () => closeMyDrink({ startedAt, id: newId(), drunkMl, ...more }))
const kept = async (who = ada) => (await listEntries(who.owner, { limit: 50 })).entries

describe('a drink that lasts', () => {
  it('counts as nothing while it is open, for its owner alone', async () => {
    expect(await open()).toEqual({ ok: true, value: null })
    expect(await findOpenDrink(ada.owner)).toEqual(bottle)
    expect(await findOpenDrink(ben.owner)).toBeNull()
    expect(await kept()).toEqual([])
  })

  it('is one entry from its start to its end when it is finished', async () => {
    await open()
    vi.setSystemTime(start + 3_600_000)
    expect(await close(250)).toMatchObject({ ok: true })
    expect(await kept()).toMatchObject([
      { kind: 'fluid', at: startedAt, until: '2026-05-19T15:45:00+05:45', volumeMl: 250 },
    ])
    expect(await findOpenDrink(ada.owner)).toBeNull()
  })

  it('that is given up leaves nothing', async () => {
    await open()
    expect(await close(null)).toMatchObject({ ok: true })
    expect([await kept(), await findOpenDrink(ada.owner)]).toEqual([[], null])
  })

  it('is finished once, by two devices at once', async () => {
    await open()
    const closed = await Promise.all([close(250), close(501)])
    expect(closed.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await kept()).toHaveLength(1)
  })

  it('is not finished by somebody else, nor by who means an earlier one', async () => {
    await open()
    for (const answer of [
      await close(250, ben),
      await close(250, ada, { startedAt: '2026-05-19T08:00:00Z' }),
    ])
      expect(answer).toMatchObject({ ok: false, refusal: { status: 404 } })
    expect([await kept(), await kept(ben)]).toEqual([[], []])
    expect(await findOpenDrink(ada.owner)).toEqual(bottle)
  })

  it('is open one at a time', async () => {
    await open()
    expect(await open({ ...bottle, volumeMl: 300 })).toMatchObject({ ok: false, refusal: { status: 409 } })
    expect(await findOpenDrink(ada.owner)).toEqual(bottle)
    expect(await open(bottle, ben)).toMatchObject({ ok: true })
  })

  it('ends when it began where the clock was set back', async () => {
    await open()
    vi.setSystemTime(start - 3_600_000)
    await close(501)
    expect(await kept()).toMatchObject([{ at: startedAt, until: startedAt }])
  })

  it.each([
    [{ ...bottle, beverageId: 'no-such-drink' }, 422],
    [{ ...bottle, startedAt: '2026-05-20T09:00:01Z' }, 422],
    [{ ...bottle, volumeMl: 0 }, 400],
    [{ ...bottle, timeZone: 'Nowhere' }, 400],
  ])('is not opened from %o', async (drink, status) => {
    expect(await open(drink)).toMatchObject({ ok: false, refusal: { status } })
    expect(await findOpenDrink(ada.owner)).toBeNull()
  })

  it.each([
    [0, false],
    [1, true],
    [5000, true],
    [5001, false],
  ])('is finished with %s ml: %s', async (drunkMl, isKept) => {
    await open()
    expect((await close(drunkMl)).ok).toBe(isKept)
    expect(await kept()).toHaveLength(isKept ? 1 : 0)
  })

  it.each([
    [dayMs - 1, true],
    [dayMs, true],
    [dayMs + 1, false],
    [7 * dayMs, false],
  ])('%s ms after its start is finished: %s', async (later, isKept) => {
    await open()
    vi.setSystemTime(start + later)
    const answer = await close(250)
    expect(await kept()).toHaveLength(isKept ? 1 : 0)
    expect(await findOpenDrink(ada.owner)).toEqual(isKept ? null : bottle)
    if (!isKept) {
      const message =
        'This drink was started more than 24 hours ago. Give it up, and log what you drank of it.'
      expect(answer).toMatchObject({ refusal: { status: 422, problems: [{ path: 'startedAt', message }] } })
      expect(await close(null)).toMatchObject({ ok: true })
    }
  })

  it.each([
    [dayMs, true],
    [dayMs + 1, false],
  ])('that began %s ms ago is opened: %s', async (later, isOpened) => {
    vi.setSystemTime(start + later)
    expect((await open()).ok).toBe(isOpened)
    expect(await findOpenDrink(ada.owner)).toEqual(isOpened ? bottle : null)
  })

  it('of a drink of one’s own is finished when that was deleted from the list meanwhile', async () => {
    await createOwnItem(ada.owner, lassi)
    await open({ ...bottle, beverageId: lassi.id })
    await removeOwnItem(ada.owner, lassi.id, start)
    expect(await close(250)).toMatchObject({ ok: true })
    expect(await kept()).toMatchObject([{ beverageId: lassi.id, volumeMl: 250 }])
  })

  it('that nobody knows any more is not finished, but can be given up', async () => {
    await openDrink(ada.owner, openDrinkSchema.parse({ ...bottle, beverageId: 'no-such-drink' }))
    expect(await close(250)).toMatchObject({ refusal: { status: 422, problems: [{ path: 'beverageId' }] } })
    expect(await kept()).toEqual([])
    expect(await close(null)).toMatchObject({ ok: true })
    expect(await findOpenDrink(ada.owner)).toBeNull()
  })

  it('stays open where its id holds another entry, which stays as it is', async () => {
    await open()
    await close(250)
    const [before] = await kept()
    await open()
    vi.setSystemTime(start + 60_000)
    expect(await close(501, ada, { id: before?.id })).toMatchObject({ refusal: { status: 409 } })
    expect(await kept()).toEqual([before])
    expect(await findOpenDrink(ada.owner)).toEqual(bottle)
  })

  it('is not for strangers or tokens', async () => {
    for (const headers of [{}, ada.writer])
      for (const act of [openMyDrink, closeMyDrink])
        expect(await by<unknown>(headers, () => act({}))).toMatchObject({ refusal: { status: 401 } })
  })
})
