import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Entry } from '@/lib/domain/entry'
import { queueStore, type QueueStore } from '@/lib/outbox/queue-store'
import { newKey } from '@/lib/outbox/sealed'
import { isReadable, type Act } from '@/lib/outbox/waiting'
import { cramp, drink } from '../../support/an-outbox'

let databases = 0
let name = ''
let store: QueueStore

beforeEach(() => {
  databases += 1
  name = `sealed ${databases}`
  store = queueStore(name)
})

afterEach(async () => {
  await store.close()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const adding = (entry: Entry): Act => ({ act: 'add', id: entry.id, entry })

/** Works on the database as a browser keeps it, beside the store. */
async function inDatabase<T>(work: (database: Awaited<ReturnType<typeof openDB>>) => Promise<T>): Promise<T> {
  const database = await openDB(name)
  try {
    return await work(database)
  } finally {
    database.close()
  }
}

const rawRows = () => inDatabase(database => database.getAll('waiting'))

/** Everything of a row that can be read without a key, as text. */
const readable = (row: unknown): string =>
  JSON.stringify(row, (_key, value: unknown) =>
    value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value) : value,
  )

/** A browser without https. */
const withoutKeys = () => vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })

/** The queue of the version before, with one entry in the clear. */
async function anOldQueue(entry: Entry): Promise<void> {
  const old = await openDB(name, 1, {
    upgrade(made) {
      made.createObjectStore('waiting', { keyPath: 'seq', autoIncrement: true }).createIndex('owner', 'owner')
      made.createObjectStore('leases')
      made.createObjectStore('kits')
    },
  })
  const refused = { message: 'No.', problems: [] }
  await old.add('waiting', { ...adding(entry), owner: 'ada', keptAt: 5, tries: 1, refused })
  old.close()
}

describe('what waits', () => {
  const secret = cramp({ note: 'woke up screaming', muscle: 'hamstring' })

  it('lies sealed in the database, and comes out as it was', async () => {
    const seq = await store.keep('ada', adding(secret), 7)
    const changed = cramp({ id: secret.id, note: 'slept again' })
    await store.keep('ada', { act: 'change', id: secret.id, entry: changed, madeFrom: secret }, 8)
    await store.refuse(seq ?? 0, { message: 'hamstring: write one of', problems: [] })
    const raw = (await rawRows()).map(readable).join()
    for (const word of ['hamstring', 'screaming', 'slept', 'asleep', 'Europe/London']) {
      expect(raw).not.toContain(word)
    }
    expect(await store.list('ada')).toMatchObject([
      { act: 'add', entry: secret, refused: { message: 'hamstring: write one of' }, keptAt: 7, tries: 0 },
      { act: 'change', entry: changed, madeFrom: secret, refused: null, keptAt: 8 },
    ])
  })

  it('is sealed anew where the version before kept it in the clear', async () => {
    await anOldQueue(secret)
    const waiting = [{ act: 'add', entry: secret, tries: 1, keptAt: 5, refused: { message: 'No.' } }]
    expect(await store.list('ada')).toMatchObject(waiting)
    expect((await rawRows()).map(readable).join()).not.toContain('hamstring')
    expect(await store.list('ada')).toMatchObject(waiting)
    expect((await store.list('ada'))[0]).not.toHaveProperty('isClear')
  })

  it('lies in the clear where the browser withholds keys, and says so', async () => {
    withoutKeys()
    await store.keep('ada', adding(secret), 7)
    expect(await store.list('ada')).toMatchObject([{ act: 'add', entry: secret, isClear: true }])
    vi.unstubAllGlobals()
    expect(await store.list('ada')).toMatchObject([{ act: 'add', entry: secret }])
    expect((await rawRows()).map(readable).join()).not.toContain('hamstring')
  })

  it('lies in the clear where a key cannot be kept', async () => {
    vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(new DOMException('no', 'DataCloneError'))
    await store.keep('ada', adding(secret), 7)
    expect(await store.list('ada')).toMatchObject([{ act: 'add', entry: secret, isClear: true }])
  })

  it('is kept in the clear rather than lost when sealing fails', async () => {
    vi.spyOn(crypto.subtle, 'encrypt').mockRejectedValue(new Error('no'))
    await store.keep('ada', adding(secret), 7)
    expect(await store.list('ada')).toMatchObject([{ entry: secret, isClear: true }])
  })

  it('does not open where a row was put in the place of another', async () => {
    await store.keep('ada', adding(secret), 7)
    await store.keep('ada', adding(drink()), 8)
    await inDatabase(async database => {
      const [one, two] = await database.getAll('waiting')
      await database.put('waiting', { ...one, entry: two.entry })
    })
    expect((await store.list('ada')).map(isReadable)).toEqual([false, true])
  })
})

describe('when the key is gone', () => {
  const secret = cramp({ note: 'woke up screaming' })
  const changed = cramp({ id: secret.id, note: 'slept again' })
  const latest = cramp({ id: secret.id, note: 'and woke again' })
  const change = (entry: Entry, madeFrom: Entry): Act => ({ act: 'change', id: secret.id, entry, madeFrom })
  const loseKey = () => inDatabase(database => database.clear('keys'))
  const closed = { act: 'unreadable', id: secret.id, owner: 'ada', refused: null }

  it('what waits stays, says that it cannot be read, and holds up nothing', async () => {
    await store.keep('ada', adding(secret), 7)
    await loseKey()
    expect(await store.list('ada')).toMatchObject([{ ...closed, keptAt: 7 }])
    const other = drink()
    await store.keep('ada', adding(other), 9)
    const both = [closed, { act: 'add', entry: other }]
    expect(await store.list('ada')).toMatchObject(both)
    const seqs = (await store.list('ada')).map(({ seq }) => seq)
    expect(await store.beginTry('ada', seqs)).toMatchObject([closed, { entry: other, tries: 1 }])
  })

  it('the same new entry once more is kept as it is', async () => {
    await store.keep('ada', adding(secret), 7)
    await loseKey()
    await store.keep('ada', adding(secret), 8)
    expect(await store.list('ada')).toMatchObject([closed, { act: 'add', entry: secret }])
  })

  it('a change of what never left stands for itself', async () => {
    await store.keep('ada', adding(secret), 7)
    await loseKey()
    await store.keep('ada', change(changed, secret), 8)
    await store.keep('ada', change(latest, changed), 9)
    expect(await store.list('ada')).toMatchObject([
      closed,
      { act: 'add', entry: changed },
      { act: 'change', entry: latest, madeFrom: changed },
    ])
  })

  it('a change of what may be on the server stays a change', async () => {
    const seq = await store.keep('ada', adding(secret), 7)
    await store.beginTry('ada', [seq ?? 0])
    await loseKey()
    await store.keep('ada', change(changed, secret), 8)
    expect(await store.list('ada')).toMatchObject([closed, { act: 'change', entry: changed }])
  })

  it('a further change takes up none that cannot be opened', async () => {
    await store.keep('ada', change(changed, secret), 7)
    await loseKey()
    await store.keep('ada', change(latest, changed), 8)
    const kept = { act: 'change', entry: latest, madeFrom: changed }
    expect(await store.list('ada')).toMatchObject([closed, kept])
  })

  it('a browser that does not give the key back keeps in the clear', async () => {
    await store.keep('ada', adding(secret), 7)
    const unreadable = () => {
      throw new DOMException('no', 'UnknownError')
    }
    // The first thing that is read by its key is the key.
    const reading = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(unreadable)
    const other = drink()
    await store.keep('ada', adding(other), 8)
    reading.mockImplementationOnce(unreadable)
    expect(await store.list('ada')).toMatchObject([closed, { act: 'add', entry: other, isClear: true }])
    vi.restoreAllMocks()
    expect(await store.list('ada')).toMatchObject([{ entry: secret }, { entry: other }])
  })
})

describe('the key', () => {
  const keys = async () =>
    (await inDatabase(database => database.getAllKeys('keys'))).map(at => (Array.isArray(at) ? at[0] : at))

  it('is one, when two tabs make it at once', async () => {
    const other = queueStore(name)
    const entries = Array.from({ length: 20 }, () => drink())
    await Promise.all(entries.map((entry, at) => (at % 2 ? store : other).keep('ada', adding(entry), at)))
    expect((await store.list('ada')).filter(isReadable)).toHaveLength(20)
    await other.close()
  })

  it('of the first tab stands, when a second one made its own meanwhile', async () => {
    const other = queueStore(name)
    const [first, second] = [drink(), drink()]
    vi.spyOn(crypto.subtle, 'generateKey').mockImplementationOnce(async () => {
      await other.keep('ada', adding(first), 1)
      return newKey(crypto.subtle)
    })
    await store.keep('ada', adding(second), 2)
    expect(await store.list('ada')).toMatchObject([{ entry: first }, { entry: second }])
    await other.close()
  })

  it('is made anew when another tab drops it while something is sealed', async () => {
    await store.keep('ada', adding(drink()), 1)
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle)
    const other = queueStore(name)
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementationOnce(async (...given) => {
      await other.clear('ada')
      return encrypt(...given)
    })
    const late = drink()
    await store.keep('ada', adding(late), 2)
    expect(await store.list('ada')).toMatchObject([{ act: 'add', entry: late }])
    await other.close()
  })

  it('goes with the person, unless something of theirs waits', async () => {
    const entry = drink()
    await store.keep('ada', adding(entry), 1)
    await store.keep('ben', adding(drink()), 1)
    await store.remove((await store.list('ben')).map(({ seq }) => seq))
    await store.keepKit(null)
    expect(await keys()).toEqual(['ada'])
    expect(await store.list('ada')).toMatchObject([{ entry }])
    await store.clear('ada')
    expect(await keys()).toEqual([])
  })
})
