import { afterEach, describe, expect, test, vi } from 'vitest'
import { etagOf } from '@/lib/domain/content-tag'
import { readEntry, type Fluid } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { sameEntry } from '@/lib/domain/same-entry'
import { correctionSender } from '@/lib/outbox/correction-sender'
import { putBack } from '@/lib/outbox/replace'

const id = newId()

function drink(volumeMl: number, note?: string): Fluid {
  const at = '2026-05-19T14:40:00+01:00'
  const fields = { kind: 'fluid', id, at, timeZone: 'Europe/London', beverageId: 'tea', volumeMl }
  const read = readEntry(note === undefined ? fields : { ...fields, note })
  if (!read.ok || read.value.kind !== 'fluid') throw new Error('the test is wrong')
  return read.value
}

/** A server that keeps one entry by the rules of PUT, and may lose requests or answers. */
function serverWith(entry: Fluid) {
  const server = { kept: entry as Fluid | null, trouble: 'none', puts: 0 }
  const put = (sent: Fluid, ifMatch: string | null): Response => {
    if (server.kept === null) return Response.json({ error: { code: 'not-found' } }, { status: 404 })
    if (!sameEntry(server.kept, sent) && ifMatch !== etagOf(server.kept))
      return new Response('{}', { status: 409 })
    server.kept = sent
    return Response.json(sent)
  }
  vi.stubGlobal('fetch', async (path: string, request: RequestInit) => {
    expect(path).toBe(`/api/v1/entries/${id}`)
    if (server.trouble === 'request lost') throw new TypeError('offline')
    if (request.method === 'GET') return Response.json(server.kept)
    server.puts += 1
    const sent: Fluid = JSON.parse(String(request.body))
    const answer = put(sent, new Headers(request.headers).get('If-Match'))
    if (server.trouble === 'answer lost') throw new TypeError('offline')
    return answer
  })
  return server
}

afterEach(() => vi.unstubAllGlobals())

describe('sending a correction', () => {
  test('replaces the version the form was filled from', async () => {
    const server = serverWith(drink(250))
    expect(await correctionSender(drink(250), 'ada').send(drink(300))).toEqual({ outcome: 'saved' })
    expect(server.kept).toEqual(drink(300))
  })

  test('of the same words again, after the answer was lost, is saved once', async () => {
    const server = serverWith(drink(250))
    const sender = correctionSender(drink(250), 'ada')
    server.trouble = 'answer lost'
    expect(await sender.send(drink(300))).toMatchObject({ outcome: 'failed' })
    server.trouble = 'none'
    expect(await sender.send(drink(300))).toEqual({ outcome: 'saved' })
    expect(server.kept).toEqual(drink(300))
  })

  test('of other words, after the answer was lost, replaces its own version without a word', async () => {
    const server = serverWith(drink(250))
    const sender = correctionSender(drink(250), 'ada')
    server.trouble = 'answer lost'
    await sender.send(drink(300))
    server.trouble = 'none'
    expect(await sender.send(drink(330))).toEqual({ outcome: 'saved' })
    expect(server.kept).toEqual(drink(330))
    expect(sender.madeFrom()).toEqual(drink(250))
  })

  test('tells of a version somebody else made, replaces nothing, and goes on from that version', async () => {
    const server = serverWith(drink(250, 'from the laptop'))
    const sender = correctionSender(drink(250), 'ada')
    const result = await sender.send(drink(300))
    expect(result).toMatchObject({ outcome: 'changed', now: drink(250, 'from the laptop') })
    expect(server.kept).toEqual(drink(250, 'from the laptop'))
    expect(sender.madeFrom()).toEqual(drink(250, 'from the laptop'))
    expect(await sender.send(drink(300, 'from the laptop'))).toEqual({ outcome: 'saved' })
  })

  test('says that the entry was deleted', async () => {
    const server = serverWith(drink(250))
    server.kept = null
    const result = await correctionSender(drink(250), 'ada').send(drink(300))
    expect(result).toMatchObject({ outcome: 'gone' })
    expect(JSON.stringify(result)).toContain('Your words are still here.')
  })

  test('goes one at a time', async () => {
    const server = serverWith(drink(250))
    const sender = correctionSender(drink(250), 'ada')
    const [first, second] = await Promise.all([sender.send(drink(300)), sender.send(drink(330))])
    expect([first, second]).toEqual([{ outcome: 'saved' }, null])
    expect(server.puts).toBe(1)
  })
})

describe('taking a correction back', () => {
  test('puts the former entry in its place', async () => {
    const server = serverWith(drink(300))
    expect(await putBack(drink(250), drink(300), 'ada')).toEqual({ outcome: 'done' })
    expect(server.kept).toEqual(drink(250))
  })

  test('leaves a version alone that came after it', async () => {
    const server = serverWith(drink(400))
    expect(await putBack(drink(250), drink(300), 'ada')).toEqual({
      outcome: 'failed',
      message: 'Not undone: this entry was changed elsewhere since.',
    })
    expect(server.kept).toEqual(drink(400))
  })

  test('says when the entry is gone, and when no answer came', async () => {
    const server = serverWith(drink(300))
    server.kept = null
    expect(await putBack(drink(250), drink(300), 'ada')).toMatchObject({ outcome: 'gone' })
    server.trouble = 'request lost'
    expect(await putBack(drink(250), drink(300), 'ada')).toMatchObject({ outcome: 'failed' })
  })
})
