import { afterEach, expect, test, vi } from 'vitest'
import { readEntry, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { sendUnkept } from '@/lib/outbox/send-unkept'
import { tapSender } from '@/lib/outbox/tap-sender'

/** A browser that keeps nothing: every try goes straight to the server. */
const withoutQueue = (entry: Entry) => sendUnkept({ act: 'add', id: entry.id, entry }, 'somebody')

async function water(): Promise<Entry> {
  const at = '2026-05-19T14:40:00+01:00'
  const drink = { beverageId: 'FNDDS-94000100', volumeMl: 250 }
  const read = readEntry({ kind: 'fluid', id: newId(), at, timeZone: 'Europe/London', ...drink })
  if (!read.ok) throw new Error('not read')
  return read.value
}

/** A server that gives these answers one after the other, and the ids it was sent. */
function answering(...answers: ('lost' | 'refused' | 'created' | 'unchanged' | 'deleted' | 'conflict')[]) {
  const ids: string[] = []
  vi.stubGlobal('fetch', async (_path: string, request: { body: string }) => {
    const sent: { entries: { id: string }[] } = JSON.parse(request.body)
    const id = sent.entries[0]?.id ?? ''
    ids.push(id)
    const answer = answers.shift()
    if (answer === 'lost') throw new TypeError('offline')
    if (answer === 'refused') return Response.json({ error: { message: 'No.' } }, { status: 422 })
    return Response.json({ results: [{ id, status: answer }] })
  })
  return ids
}

afterEach(() => vi.unstubAllGlobals())

test('each answered tap is an entry of its own', async () => {
  const ids = answering('created', 'refused', 'created')
  const send = tapSender(withoutQueue)
  for (const outcome of ['saved', 'refused', 'saved'])
    expect(await send('water', water)).toMatchObject({ outcome })
  expect(new Set(ids).size).toBe(3)
})

test('a tap after a try without an answer sends the same entry, and the tap after its answer a new one', async () => {
  const ids = answering('lost', 'lost', 'unchanged', 'created')
  const send = tapSender(withoutQueue)
  await send('water', water)
  await send('water', water)
  expect(await send('water', water)).toMatchObject({ outcome: 'saved', entry: { id: ids[0] } })
  await send('water', water)
  expect(ids.map(id => id === ids[0])).toEqual([true, true, true, false])
})

test('another button sends its own entry', async () => {
  const ids = answering('lost', 'created', 'unchanged')
  const send = tapSender(withoutQueue)
  await send('water', water)
  await send('tea', water)
  await send('water', water)
  expect(ids[1]).not.toBe(ids[0])
  expect(ids[2]).toBe(ids[0])
})

test.each(['deleted', 'conflict'] as const)('an entry that is %s by now is logged anew', async status => {
  const ids = answering('lost', status, 'lost', 'created')
  const send = tapSender(withoutQueue)
  await send('water', water)
  expect(await send('water', water)).toMatchObject({ outcome: 'failed' })
  expect(await send('water', water)).toMatchObject({ outcome: 'saved' })
  expect(ids[1]).toBe(ids[0])
  expect(ids[2]).not.toBe(ids[0])
  expect(ids[3]).toBe(ids[2])
})

test('an entry that could not be made is made by the next tap', async () => {
  const ids = answering('created')
  const send = tapSender(withoutQueue)
  await expect(send('water', () => Promise.reject(new Error('no script')))).rejects.toThrow('no script')
  expect(await send('water', water)).toMatchObject({ outcome: 'saved', entry: { id: ids[0] } })
})

test('a tap that waits on this device is done: the next one is an entry of its own', async () => {
  const send = tapSender(() => Promise.resolve({ outcome: 'waiting' }))
  const first = await send('water', water)
  const second = await send('water', water)
  expect(first).toMatchObject({ outcome: 'waiting' })
  expect(second.entry.id).not.toBe(first.entry.id)
})
