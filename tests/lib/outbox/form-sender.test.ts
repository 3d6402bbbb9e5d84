import { afterEach, expect, test, vi } from 'vitest'
import { readEntry, type Fluid } from '@/lib/domain/entry'
import type { Id } from '@/lib/domain/id'
import type { Read } from '@/lib/domain/problem'
import { formSender } from '@/lib/outbox/form-sender'
import { removeSent } from '@/lib/outbox/send'
import { sendUnkept } from '@/lib/outbox/send-unkept'

/** A browser that keeps nothing: every try goes straight to the server. */
const withoutQueue = {
  save: (entry: Fluid) => sendUnkept({ act: 'add', id: entry.id, entry }, 'somebody'),
  takeBack: (id: Id) => removeSent(id, 'somebody'),
}

/** A server that keeps entries by id, and may lose requests or answers. */
function server() {
  const kept = new Map<string, unknown>()
  const deleted = new Set<string>()
  let trouble: 'none' | 'request lost' | 'answer lost' = 'none'
  const statusOf = (id: string, entry: unknown) => {
    if (deleted.has(id)) return 'deleted'
    if (!kept.has(id)) {
      kept.set(id, entry)
      return 'created'
    }
    return JSON.stringify(kept.get(id)) === JSON.stringify(entry) ? 'unchanged' : 'conflict'
  }
  const answer = (path: string, request: { method: string; body?: string }): Response => {
    if (request.method === 'DELETE') {
      const id = path.split('/').at(-1) ?? ''
      if (!kept.delete(id)) return new Response('{}', { status: 404 })
      deleted.add(id)
      return new Response(null, { status: 204 })
    }
    const sent: { entries: { id: string }[] } = JSON.parse(request.body ?? '')
    const results = sent.entries.map(entry => ({ id: entry.id, status: statusOf(entry.id, entry) }))
    return Response.json({ results })
  }
  vi.stubGlobal('fetch', async (path: string, request: { method: string; body?: string }) => {
    if (trouble === 'request lost') throw new TypeError('offline')
    const said = answer(path, request)
    if (trouble === 'answer lost') throw new TypeError('offline')
    return said
  })
  return {
    kept,
    deleted,
    fails: (how: typeof trouble) => {
      trouble = how
    },
  }
}

const reading =
  (volumeMl: number) =>
  (id: Id): Read<Fluid> => {
    const at = '2026-05-19T14:40:00+01:00'
    const entry = readEntry({ kind: 'fluid', id, at, timeZone: 'Europe/London', beverageId: 'tea', volumeMl })
    if (!entry.ok || entry.value.kind !== 'fluid') throw new Error('not read')
    return { ok: true, value: entry.value }
  }

/** Saves words through the sender as a form does. */
async function save(sender: ReturnType<typeof formSender<Fluid>>, words: { volumeMl: number }) {
  const entry = sender.entryOf(words, reading(words.volumeMl))
  if (!entry.ok) throw new Error('not read')
  return sender.send(entry.value)
}

const volumes = (kept: Map<string, unknown>) => [...kept.values()].map(entry => (entry as Fluid).volumeMl)

afterEach(() => vi.unstubAllGlobals())

test('the same words are one entry, however often they are saved', async () => {
  const { kept } = server()
  const sender = formSender<Fluid>(withoutQueue)
  const words = { volumeMl: 300 }
  const [first, second] = await Promise.all([save(sender, words), save(sender, words)])
  expect(first).toMatchObject({ outcome: 'saved' })
  expect(second, 'a second tap while the first is on its way').toBeNull()
  expect(await save(sender, words)).toMatchObject({ outcome: 'saved', left: 0 })
  expect(volumes(kept)).toEqual([300])
})

test.each(['request lost', 'answer lost'] as const)('a retry after "%s" stores the words once', async how => {
  const { kept, fails } = server()
  const sender = formSender<Fluid>(withoutQueue)
  const words = { volumeMl: 300 }
  fails(how)
  expect(await save(sender, words)).toMatchObject({ outcome: 'failed' })
  fails('none')
  expect(await save(sender, words)).toMatchObject({ outcome: 'saved', left: 0 })
  expect(volumes(kept)).toEqual([300])
})

test('words changed after a lost answer replace what had been stored', async () => {
  const { kept, deleted, fails } = server()
  const sender = formSender<Fluid>(withoutQueue)
  fails('answer lost')
  await save(sender, { volumeMl: 300 })
  expect(volumes(kept)).toEqual([300])
  fails('none')
  expect(await save(sender, { volumeMl: 500 })).toMatchObject({ outcome: 'saved', left: 0 })
  expect(volumes(kept)).toEqual([500])
  expect(deleted.size).toBe(1)
})

test('words changed after a refusal keep the id', async () => {
  const sender = formSender<Fluid>(withoutQueue)
  vi.stubGlobal('fetch', async () => Response.json({ error: { message: 'No.' } }, { status: 422 }))
  const first = sender.entryOf({}, reading(1))
  if (!first.ok) throw new Error('not read')
  expect(await sender.send(first.value)).toMatchObject({ outcome: 'refused' })
  const second = sender.entryOf({}, reading(2))
  expect(second).toMatchObject({ ok: true, value: { id: first.value.id, volumeMl: 2 } })
})

test('an entry that was taken back is saved again under a new id', async () => {
  const { kept, deleted } = server()
  const sender = formSender<Fluid>(withoutQueue)
  const words = { volumeMl: 300 }
  const first = await save(sender, words)
  if (first?.outcome !== 'saved') throw new Error('not saved')
  kept.delete(first.entry.id)
  deleted.add(first.entry.id)
  const second = await save(sender, words)
  expect(second).toMatchObject({ outcome: 'saved', left: 0 })
  expect(volumes(kept)).toEqual([300])
  expect(await save(sender, words)).toEqual(second)
})

test('an older version that could not be taken back is counted', async () => {
  const { kept, fails } = server()
  const sender = formSender<Fluid>(withoutQueue)
  fails('answer lost')
  await save(sender, { volumeMl: 300 })
  fails('none')
  const usual = globalThis.fetch
  vi.stubGlobal('fetch', async (path: string, request: RequestInit) => {
    if (request.method === 'DELETE') throw new TypeError('offline')
    return usual(path, request)
  })
  expect(await save(sender, { volumeMl: 500 })).toMatchObject({ outcome: 'saved', left: 1 })
  expect(volumes(kept)).toEqual([300, 500])
})

test('an entry that waits on this device is handed over as such, and is not sent by the form again', async () => {
  const sender = formSender<Fluid>({
    ...withoutQueue,
    save: () => Promise.resolve({ outcome: 'waiting' }),
  })
  expect(await save(sender, { volumeMl: 300 })).toMatchObject({
    outcome: 'waiting',
    entry: { volumeMl: 300 },
    left: 0,
  })
})
