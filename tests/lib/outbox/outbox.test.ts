import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { listEntries } from '@/lib/data/entries'
import { outboxOf } from '@/lib/outbox/outbox'
import { queueStore } from '@/lib/outbox/queue-store'
import { aBrowser, drink, passing, settling, until } from '../../support/an-outbox'
import { browserSignedOut } from '../../support/people'

let at: Awaited<ReturnType<typeof aBrowser>>

beforeEach(async () => {
  at = await aBrowser()
})

afterEach(() => at.close())

describe('a new entry', () => {
  it('is saved once the server says so, and waits no more', async () => {
    const outbox = at.tab()
    const entry = drink()
    expect(await outbox.save(entry)).toEqual({ outcome: 'saved' })
    expect(await at.storedIds()).toEqual([entry.id])
    expect(await at.store.list(at.ada.owner)).toEqual([])
  })

  it('waits on this device while the server cannot be reached, and is sent when it can', async () => {
    const outbox = at.tab()
    const entry = drink()
    at.server.has('request lost')
    expect(await outbox.save(entry)).toEqual({ outcome: 'waiting' })
    await outbox.refresh()
    expect(outbox.view().waiting.map(({ id }) => id)).toEqual([entry.id])
    expect(await at.stored()).toEqual([])
    at.server.has('none')
    await outbox.sendNow()
    expect(await at.storedIds()).toEqual([entry.id])
    expect(await at.store.list(at.ada.owner)).toEqual([])
  })

  it('whose answer was lost is sent again and stored once', async () => {
    const outbox = at.tab()
    const entry = drink()
    at.server.has('answer lost')
    expect(await outbox.save(entry)).toEqual({ outcome: 'waiting' })
    expect(await at.storedIds()).toEqual([entry.id])
    at.server.has('none')
    await outbox.sendNow()
    expect(await at.storedIds()).toEqual([entry.id])
    expect(await at.store.list(at.ada.owner)).toEqual([])
  })

  it('is tried again by itself, later and later', async () => {
    const outbox = at.tab()
    at.server.has('request lost')
    await outbox.save(drink())
    expect(at.server.requests).toHaveLength(1)
    const timers = vi.getTimerCount()
    const triesAre = (count: number) =>
      until(() => at.server.requests.length === count && vi.getTimerCount() === timers)
    await vi.advanceTimersByTimeAsync(1999)
    await settling()
    expect(at.server.requests).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    await triesAre(2)
    await vi.advanceTimersByTimeAsync(3999)
    await settling()
    expect(at.server.requests).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1)
    await triesAre(3)
    outbox.close()
  })

  it('waits as long as the server asks for', async () => {
    const outbox = at.tab()
    at.server.has(Response.json({}, { status: 429, headers: { 'Retry-After': '60' } }))
    expect(await outbox.save(drink())).toEqual({ outcome: 'waiting' })
    const [waiting] = await at.store.list(at.ada.owner)
    expect(waiting?.tries).toBe(0)
    at.server.has('none')
    await vi.advanceTimersByTimeAsync(59_999)
    await settling()
    expect(await at.stored()).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    await until(async () => (await at.stored()).length === 1)
  })

  it('is said to wait when the server takes longer than a person does', async () => {
    const outbox = at.tab()
    const release = at.server.hold()
    expect(await passing(outbox.save(drink()))).toEqual({ outcome: 'waiting' })
    release()
    await passing(outbox.sendNow())
    expect(await at.stored()).toHaveLength(1)
  })

  it('that the server cannot keep is handed back with what is wrong, and nothing waits', async () => {
    const outbox = at.tab()
    const result = await outbox.save(drink(250, { at: '2999-05-19T18:30:00+01:00' }))
    expect(result.outcome).toBe('refused')
    expect(result.outcome === 'refused' ? result.problems.map(({ path }) => path) : []).toEqual(['at'])
    expect(await at.store.list(at.ada.owner)).toEqual([])
  })

  it('is sent without a queue where the browser has none, and is not said to be kept then', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('no room', 'QuotaExceededError')
      },
    })
    const outbox = outboxOf({ owner: at.ada.owner, holder: 'a tab', store: queueStore('none') })
    const entry = drink()
    at.server.has('request lost')
    expect((await outbox.save(entry)).outcome).toBe('failed')
    at.server.has('none')
    expect((await outbox.save(entry)).outcome).toBe('saved')
    expect(await at.storedIds()).toEqual([entry.id])
  })
})

test('five hundred entries that waited go in one request, in order, and each is stored once', async () => {
  const outbox = at.tab()
  at.server.has('request lost')
  const entries = Array.from({ length: 500 }, (_, index) => drink(index + 1))
  for (const entry of entries) await at.store.keep(at.ada.owner, { act: 'add', id: entry.id, entry }, 0)
  at.server.has('none')
  await outbox.sendNow()
  expect(at.server.requests).toEqual(['POST 500'])
  const { nextCursor } = await listEntries(at.ada.owner, { limit: 200 })
  expect(nextCursor).not.toBeNull()
  expect(await at.store.list(at.ada.owner)).toEqual([])
})

test('one entry that cannot be kept does not hold up the others', async () => {
  const outbox = at.tab()
  const good = [drink(1), drink(2), drink(3)]
  const bad = drink(4, { at: '2999-05-19T18:30:00+01:00' })
  for (const entry of [good[0], bad, good[1], good[2]].filter(entry => entry !== undefined)) {
    await at.store.keep(at.ada.owner, { act: 'add', id: entry.id, entry }, 0)
  }
  await outbox.sendNow()
  expect(await at.storedIds()).toEqual(good.map(({ id }) => id).sort())
  const left = await at.store.list(at.ada.owner)
  expect(left.map(({ id, refused }) => [id, refused?.problems[0]?.path])).toEqual([[bad.id, 'at']])
  await outbox.discard(left[0]?.seq ?? 0)
  expect(await at.store.list(at.ada.owner)).toEqual([])
  expect([...outbox.view().dropped]).toEqual([bad.id])
})

test('what is dropped with everything that waits is not taken for saved', async () => {
  const outbox = at.tab()
  const entry = drink()
  at.server.has('request lost')
  await outbox.save(entry)
  expect([...outbox.view().dropped]).toEqual([])
  await outbox.clear()
  expect([...outbox.view().dropped]).toEqual([entry.id])
})

describe('somebody else in the same browser', () => {
  it('neither sees nor sends what waits, and it goes to its own diary later', async () => {
    const adas = at.tab()
    const entry = drink()
    at.server.has('request lost')
    await adas.save(entry)
    at.server.has('none')
    at.server.isUsedBy(at.ben.browser)
    const bens = at.tab(at.ben, 'another tab')
    await bens.sendNow()
    await bens.refresh()
    expect(bens.view().waiting).toEqual([])
    await adas.sendNow()
    expect(adas.view().state).toBe('other-person')
    expect(await at.stored(at.ben.owner)).toEqual([])
    at.server.isUsedBy(at.ada.browser)
    await adas.sendNow()
    expect(await at.storedIds()).toEqual([entry.id])
    expect(await at.stored(at.ben.owner)).toEqual([])
  })
})

test('a queue outlives the session: it says so, and goes on after signing in', async () => {
  const outbox = at.tab()
  at.server.isUsedBy(await browserSignedOut(at.ada))
  expect(await outbox.save(drink())).toEqual({ outcome: 'waiting' })
  await outbox.refresh()
  expect(outbox.view().state).toBe('signed-out')
  at.server.isUsedBy(at.ada.browser)
  await outbox.sendNow()
  expect(await at.stored()).toHaveLength(1)
})

describe('two tabs', () => {
  it('send one after the other, and both are told', async () => {
    const one = at.tab(at.ada, 'one')
    const other = at.tab(at.ada, 'other')
    const results = await passing(Promise.all([one.save(drink(1)), other.save(drink(2)), one.save(drink(3))]))
    expect(results).toEqual([{ outcome: 'saved' }, { outcome: 'saved' }, { outcome: 'saved' }])
    expect(await at.stored()).toHaveLength(3)
    const adds = at.server.requests.map(request => Number(request.replace('POST ', '')))
    expect(adds.reduce((sum, count) => sum + count, 0)).toBe(3)
  })

  it('share what a closed one left behind', async () => {
    at.server.has('request lost')
    const closed = at.tab(at.ada, 'closed')
    await closed.save(drink())
    closed.close()
    await at.store.takeLease(at.ada.owner, 'closed', Date.now() - 31_000, 30_000)
    at.server.has('none')
    await at.tab(at.ada, 'open').sendNow()
    expect(await at.stored()).toHaveLength(1)
  })
})

test('what waited and was said to wait is told when it is on the server', async () => {
  const outbox = at.tab()
  const told = vi.fn()
  outbox.onDelivered(told)
  await outbox.save(drink())
  expect(told).not.toHaveBeenCalled()
  at.server.has('request lost')
  await outbox.save(drink())
  at.server.has('none')
  await outbox.sendNow()
  expect(told).toHaveBeenCalledTimes(1)
})
