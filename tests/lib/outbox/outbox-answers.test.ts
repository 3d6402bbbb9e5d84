import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { removeEntry } from '@/lib/data/entries'
import { queueStore } from '@/lib/outbox/queue-store'
import { aBrowser, cramp, drink, passing } from '../../support/an-outbox'

let at: Awaited<ReturnType<typeof aBrowser>>

beforeEach(async () => {
  at = await aBrowser()
})

afterEach(() => at.close())

/** What a page of a hotel's network says to everything. */
const portal = (status: number) =>
  new Response('<h1>Welcome to our network</h1>', { status, headers: { 'content-type': 'text/html' } })

describe('an answer of something in between', () => {
  it.each([200, 201, 204, 400, 404, 422, 502])('of %i lets a new entry wait', async status => {
    const outbox = at.tab()
    const entry = drink()
    at.server.has(status === 204 ? new Response(null, { status }) : portal(status))
    expect(await outbox.save(entry)).toEqual({ outcome: 'waiting' })
    at.server.has('none')
    await outbox.sendNow()
    expect(await at.storedIds()).toEqual([entry.id])
  })

  it.each([200, 404])('of %i lets a change and a taking back wait', async status => {
    const outbox = at.tab()
    const changed = cramp({ ongoing: true })
    const removed = drink()
    await outbox.save(changed)
    await outbox.save(removed)
    at.server.has(portal(status))
    const ended = cramp({ id: changed.id, durationSeconds: 95 })
    expect(await outbox.change(ended, changed)).toEqual({ outcome: 'waiting' })
    expect(await outbox.takeBack(removed.id)).toEqual({ outcome: 'done', isWaiting: true })
    at.server.has('none')
    await outbox.sendNow()
    expect(await at.stored()).toEqual([ended])
  })
})

test('an entry that was deleted before is said to be so, and does not come back', async () => {
  const outbox = at.tab()
  const entry = drink()
  await outbox.save(entry)
  await removeEntry(at.ada.owner, entry.id)
  expect(await outbox.save(entry)).toEqual({ outcome: 'saved', isSpent: true })
  expect(await at.stored()).toEqual([])
})

test('a queue that a newer tab made this one let go of is opened again', async () => {
  const entry = drink()
  const store = queueStore('let go')
  await store.keep(at.ada.owner, { act: 'add', id: entry.id, entry }, 0)
  const upgrade = indexedDB.open('let go', 3)
  await passing(
    new Promise<void>((done, failed) => {
      upgrade.onsuccess = () => done()
      upgrade.onerror = () => failed(new Error('the older tab did not let go'))
    }),
  )
  upgrade.result.close()
  await expect(store.list(at.ada.owner)).rejects.toThrow(/version/)
})
