import { afterEach, describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/domain/id'
import { ownItemSchema } from '@/lib/domain/own-item'
import { changeItem, makeItem, removeItem, restoreItem } from '@/lib/outbox/save-item'

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
    expect(await makeItem(item)).toEqual({ outcome: 'saved' })
    expect(sent).toEqual(['POST /api/v1/items'])
  })

  it('replaces what a try without an answer has kept under its id', async () => {
    const sent = server([409, { error: { code: 'conflict', message: 'x' } }], [200, item])
    expect(await makeItem(item)).toEqual({ outcome: 'saved' })
    expect(sent).toEqual(['POST /api/v1/items', `PUT /api/v1/items/${item.id}`])
  })

  it('hands on the problems of the server', async () => {
    const problems = [{ path: 'parts.0.itemId', message: 'not known' }]
    server([422, { error: { code: 'not-allowed', message: 'No.', problems } }])
    expect(await makeItem(item)).toMatchObject({ outcome: 'refused', problems })
  })

  it('does not say that nothing was saved when no answer came', async () => {
    offline()
    expect(await makeItem(item)).toMatchObject({
      outcome: 'failed',
      message: expect.stringMatching(/^Not known whether/),
    })
    expect(await changeItem(item)).toMatchObject({ outcome: 'failed' })
  })

  it('says that it was not saved when the answer is none of ours', async () => {
    server([503])
    expect(await changeItem(item)).toMatchObject({
      outcome: 'failed',
      message: expect.stringMatching(/^Not saved/),
    })
  })
})

describe('deleting an own item and bringing it back', () => {
  it('is done, gone, or failed', async () => {
    const sent = server([204], [404], [503], [200, item])
    expect(await removeItem(item.id)).toEqual({ outcome: 'done' })
    expect(await removeItem(item.id)).toMatchObject({ outcome: 'gone' })
    expect(await removeItem(item.id)).toMatchObject({ outcome: 'failed' })
    expect(await restoreItem(item.id)).toEqual({ outcome: 'done' })
    expect(sent.at(-1)).toBe(`POST /api/v1/items/${item.id}/restore`)
  })
})
