import { afterEach, describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/domain/id'
import { contentTag } from '@/lib/domain/content-tag'
import { ownItemSchema, type OwnItem } from '@/lib/domain/own-item'
import { itemSender, makeItem, removeItem, restoreItem } from '@/lib/outbox/save-item'

const item = ownItemSchema.parse({ id: newId(), kind: 'drink', name: 'Lassi' })

afterEach(() => vi.unstubAllGlobals())

/** Answers one request after the other with these statuses and bodies. */
function server(...answers: readonly (readonly [status: number, body?: unknown])[]) {
  const sent: string[] = []
  const waiting = [...answers]
  vi.stubGlobal('fetch', async (path: string, options: RequestInit) => {
    sent.push(`${options.method ?? ''} ${path}`)
    const [status, body] = waiting.shift() ?? [500]
    return new Response(status === 204 ? null : JSON.stringify(body ?? {}), { status })
  })
  return sent
}

const offline = () =>
  vi.stubGlobal('fetch', vi.fn<typeof fetch>().mockRejectedValue(new TypeError('offline')))

describe('making an own item', () => {
  it('sends it once', async () => {
    const sent = server([200, item])
    expect(await makeItem(item, 'ada')).toEqual({ outcome: 'saved' })
    expect(sent).toEqual(['POST /api/v1/items'])
  })

  it('replaces what a try without an answer has kept under its id', async () => {
    const sent = server([409, { error: { code: 'conflict', message: 'x' } }], [200, item])
    expect(await makeItem(item, 'ada')).toEqual({ outcome: 'saved' })
    expect(sent).toEqual(['POST /api/v1/items', `PUT /api/v1/items/${item.id}`])
  })

  it('names whose it is with every try, so that it comes to nobody else who signed in meanwhile', async () => {
    const owners: (string | null)[] = []
    vi.stubGlobal('fetch', async (_: string, { headers }: RequestInit) => {
      owners.push(new Headers(headers).get('Diary-Owner'))
      return Response.json(item, { status: owners.length === 1 ? 409 : 200 })
    })
    expect(await makeItem(item, 'ada')).toEqual({ outcome: 'saved' })
    expect(owners).toEqual(['ada', 'ada'])
  })

  it('hands on the problems of the server', async () => {
    const problems = [{ path: 'parts.0.itemId', message: 'not known' }]
    server([422, { error: { code: 'not-allowed', message: 'No.', problems } }])
    expect(await makeItem(item, 'ada')).toMatchObject({ outcome: 'refused', problems })
  })

  it('does not say that nothing was saved when no answer came', async () => {
    offline()
    expect(await makeItem(item, 'ada')).toMatchObject({
      outcome: 'failed',
      message: expect.stringMatching(/^Not known whether/),
    })
    expect(await itemSender(item, 'ada').send(item)).toMatchObject({ outcome: 'failed' })
  })

  it.each([
    [502, /^Not known whether it was saved: something went wrong/],
    [503, /^Not known whether it was saved: the server is busy/],
    [507, /^Not saved/],
  ])('says what an answer without words of ours means: %i', async (status, message) => {
    server([status])
    expect(await makeItem(item, 'ada')).toMatchObject({
      outcome: 'failed',
      message: expect.stringMatching(message),
    })
  })
})

describe('changing an own item', () => {
  const sweet = { ...item, name: 'Sweet lassi' }
  const mine = { ...item, name: 'My lassi' }

  /** A server that keeps one item by the rules of PUT, and may lose answers. */
  function keeping(standing: OwnItem | null) {
    const kept = { standing, losesAnswers: false }
    vi.stubGlobal('fetch', async (_: string, request: RequestInit) => {
      if (kept.standing === null) return Response.json({ error: { code: 'not-found' } }, { status: 404 })
      if (request.method === 'GET') return Response.json(kept.standing)
      const ifMatch = new Headers(request.headers).get('If-Match')
      if (ifMatch !== contentTag(kept.standing)) return new Response('{}', { status: 409 })
      kept.standing = ownItemSchema.parse(JSON.parse(String(request.body)))
      if (kept.losesAnswers) throw new TypeError('offline')
      return Response.json(kept.standing)
    })
    return kept
  }

  it('replaces the version it was made from', async () => {
    const kept = keeping(item)
    expect(await itemSender(item, 'ada').send(mine)).toEqual({ outcome: 'saved' })
    expect(kept.standing).toEqual(mine)
  })

  it('tells the later of two tabs, keeps what the first one saved, and takes its place when sent again', async () => {
    const kept = keeping(item)
    const later = itemSender(item, 'ada')
    await itemSender(item, 'ada').send(sweet)
    expect(await later.send(mine)).toEqual({
      outcome: 'changed',
      message: 'Not saved: this item was changed elsewhere since you opened it. Your words are still here.',
      now: sweet,
    })
    expect(kept.standing).toEqual(sweet)
    expect(await later.send(mine)).toEqual({ outcome: 'saved' })
    expect(kept.standing).toEqual(mine)
  })

  it('tells that it was deleted', async () => {
    keeping(null)
    expect(await itemSender(item, 'ada').send(mine)).toMatchObject({ outcome: 'gone' })
  })

  it('knows its own try that got no answer', async () => {
    const kept = keeping(item)
    const sender = itemSender(item, 'ada')
    kept.losesAnswers = true
    expect(await sender.send(sweet)).toMatchObject({ outcome: 'failed' })
    kept.losesAnswers = false
    expect(await sender.send(mine)).toEqual({ outcome: 'saved' })
    expect(kept.standing).toEqual(mine)
  })
})

describe('deleting an own item and bringing it back', () => {
  it('is done, gone, or failed', async () => {
    const sent = server([204], [404, { error: { code: 'not-found' } }], [503], [200, item])
    expect(await removeItem(item.id, 'ada')).toEqual({ outcome: 'done' })
    expect(await removeItem(item.id, 'ada')).toMatchObject({ outcome: 'gone' })
    expect(await removeItem(item.id, 'ada')).toMatchObject({ outcome: 'failed' })
    expect(await restoreItem(item.id, 'ada')).toEqual({ outcome: 'done' })
    expect(sent.at(-1)).toBe(`POST /api/v1/items/${item.id}/restore`)
  })
})
