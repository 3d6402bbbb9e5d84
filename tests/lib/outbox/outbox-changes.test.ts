import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aBrowser, cramp, drink } from '../../support/an-outbox'

let at: Awaited<ReturnType<typeof aBrowser>>

beforeEach(async () => {
  at = await aBrowser()
})

afterEach(() => at.close())

describe('taking back', () => {
  it('drops what never left this device', async () => {
    const outbox = at.tab()
    at.server.has(Response.json({}, { status: 503 }))
    const entry = drink()
    await outbox.save(entry)
    await at.store.endTry([(await at.store.list(at.ada.owner))[0]?.seq ?? 0])
    expect(await outbox.takeBack(entry.id)).toEqual({ outcome: 'done', isWaiting: true })
    expect(await at.store.list(at.ada.owner)).toEqual([])
    at.server.has('none')
    await outbox.sendNow()
    expect(await at.stored()).toEqual([])
  })

  it('follows what may be on the server already', async () => {
    const outbox = at.tab()
    at.server.has('answer lost')
    const entry = drink()
    await outbox.save(entry)
    expect(await at.storedIds()).toEqual([entry.id])
    expect(await outbox.takeBack(entry.id)).toEqual({ outcome: 'done', isWaiting: true })
    at.server.has('none')
    await outbox.sendNow()
    expect(await at.stored()).toEqual([])
    expect(await at.store.list(at.ada.owner)).toEqual([])
  })

  it('without a connection is kept, and done when there is one', async () => {
    const outbox = at.tab()
    const entry = drink()
    await outbox.save(entry)
    at.server.has('request lost')
    expect(await outbox.takeBack(entry.id)).toEqual({ outcome: 'done', isWaiting: true })
    expect(await at.storedIds()).toEqual([entry.id])
    at.server.has('none')
    await outbox.sendNow()
    expect(await at.stored()).toEqual([])
  })
})

describe('a change', () => {
  it('of what never left follows it', async () => {
    const outbox = at.tab()
    at.server.has(Response.json({}, { status: 503 }))
    const begun = cramp({ ongoing: true })
    await at.store.keep(at.ada.owner, { act: 'add', id: begun.id, entry: begun }, 0)
    const ended = cramp({ id: begun.id, durationSeconds: 95 })
    expect(await outbox.change(ended, begun)).toEqual({ outcome: 'waiting' })
    await outbox.refresh()
    expect(outbox.view().waiting.map(({ act }) => act)).toEqual(['change'])
    at.server.has('none')
    await outbox.sendNow()
    expect(await at.stored()).toEqual([ended])
  })

  it('of what is on the server replaces it', async () => {
    const outbox = at.tab()
    const begun = cramp({ ongoing: true })
    await outbox.save(begun)
    const ended = cramp({ id: begun.id, durationSeconds: 95 })
    expect(await outbox.change(ended, begun)).toEqual({ outcome: 'saved' })
    expect(await at.stored()).toEqual([ended])
  })

  it('goes into what somebody made of the entry elsewhere, and leaves the rest of that', async () => {
    const phone = at.tab()
    const laptop = at.tab(at.ada, 'a laptop')
    const begun = cramp({ ongoing: true })
    await phone.save(begun)
    await laptop.change(cramp({ id: begun.id, ongoing: true, note: 'after the run' }), begun)
    expect(await phone.change(cramp({ id: begun.id, durationSeconds: 95 }), begun)).toEqual({
      outcome: 'saved',
    })
    expect(await at.stored()).toEqual([cramp({ id: begun.id, durationSeconds: 95, note: 'after the run' })])
  })

  it('of an entry that was deleted leaves it deleted, and waits no more', async () => {
    const outbox = at.tab()
    const begun = cramp({ ongoing: true })
    await outbox.save(begun)
    await outbox.takeBack(begun.id)
    expect(await outbox.change(cramp({ id: begun.id, durationSeconds: 95 }), begun)).toEqual({
      outcome: 'saved',
    })
    expect(await at.stored()).toEqual([])
    expect(await at.store.list(at.ada.owner)).toEqual([])
  })

  it('of an entry that a second page hands over once more is not lost', async () => {
    const first = at.tab(at.ada, 'first')
    const second = at.tab(at.ada, 'second')
    const begun = cramp({ ongoing: true })
    await first.save(begun)
    at.server.has('request lost')
    const again = second.save(begun)
    const ended = cramp({ id: begun.id, durationSeconds: 95 })
    await Promise.all([again, second.change(ended, begun)])
    at.server.has('none')
    await second.sendNow()
    expect(await at.stored()).toEqual([ended])
    expect(await at.store.list(at.ada.owner)).toEqual([])
  })
})
