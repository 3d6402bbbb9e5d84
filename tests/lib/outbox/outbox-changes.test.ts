import { readEntry, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replaceEntry } from '@/lib/data/replace-entry'
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
      isSpent: true,
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

describe('a change of what was changed elsewhere in the same place', () => {
  const session = (fields: object): Entry => {
    const read = readEntry({
      kind: 'exercise',
      id: newId(),
      startedAt: '2026-05-19T18:30:00+01:00',
      timeZone: 'Europe/London',
      durationMinutes: 60,
      massBeforeKg: 70,
      ...fields,
    })
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    return read.value
  }

  const begun = session({ planned: true })
  const of = (fields: object) => session({ id: begun.id, ...fields })
  const there = of({ durationMinutes: 90, massAfterKg: 69.2, effort: 5 })
  const here = of({ durationMinutes: 91, massAfterKg: 68.9, drunkMl: 500 })

  it('replaces nothing, and hands back what stands', async () => {
    const [phone, laptop] = [at.tab(), at.tab(at.ada, 'a laptop')]
    await phone.save(begun)
    expect(await laptop.change(there, begun)).toEqual({ outcome: 'saved' })
    expect(await phone.change(here, begun)).toMatchObject({ outcome: 'changed', now: there })
    expect(await at.stored()).toEqual([there])
    expect(await at.store.list(at.ada.owner)).toEqual([])
  })

  it('that waited stays with the reason until the person says that theirs counts; then the rest is left', async () => {
    const [phone, laptop] = [at.tab(), at.tab(at.ada, 'a laptop')]
    await phone.save(begun)
    await at.store.keep(at.ada.owner, { act: 'change', id: begun.id, entry: here, madeFrom: begun }, 0)
    await replaceEntry(at.ada.owner, there, null)
    await laptop.sendNow()
    await phone.refresh()
    const [row] = phone.view().waiting
    expect(row?.refused).toMatchObject({ standing: there })
    expect(await at.stored()).toEqual([there])
    await phone.again(row?.seq ?? 0)
    await phone.sendNow()
    expect(await at.stored()).toEqual([
      of({ durationMinutes: 91, massAfterKg: 68.9, drunkMl: 500, effort: 5 }),
    ])
    expect(await at.store.list(at.ada.owner)).toEqual([])
  })

  it('is none where both say the same', async () => {
    const [phone, laptop] = [at.tab(), at.tab(at.ada, 'a laptop')]
    await phone.save(begun)
    await laptop.change(there, begun)
    expect(await phone.change(there, begun)).toEqual({ outcome: 'saved' })
  })
})
