import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bodyOf } from '@/lib/outbox/answer'
import { askWith } from '@/lib/outbox/ask'

beforeEach(() => vi.useFakeTimers())

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Answers with a status at once, and with the start of a body that ends only when the request is ended. */
function slowServer(status: number): void {
  vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"results":'))
        signal?.addEventListener('abort', () => controller.error(signal.reason))
      },
    })
    return new Response(body, { status })
  })
}

/** Whether the answer is known after so many ms, and then its status and what it says. */
async function after(ms: number) {
  const told = vi.fn<(answer: { status: number | undefined; body: unknown }) => void>()
  const asked = askWith('/api/v1/entries', { method: 'POST' }, 1000).then(async answer =>
    told({ status: answer?.status, body: answer === null ? null : await bodyOf(answer) }),
  )
  await vi.advanceTimersByTimeAsync(ms)
  const known = told.mock.calls[0]?.[0] ?? null
  if (known === null) await vi.advanceTimersByTimeAsync(1000)
  await asked
  return known
}

describe('an answer whose body does not end', () => {
  it('is waited for as long as any other', async () => {
    slowServer(201)
    expect(await after(999)).toBeNull()
    slowServer(201)
    expect(await after(1000)).toEqual({ status: 201, body: undefined })
  })
})

describe('an answer that ends', () => {
  it.each([
    [200, '{"a":1}', { a: 1 }],
    [204, null, undefined],
    [502, '<html>', undefined],
  ])('%i keeps its status, headers and body', async (status, text, body) => {
    const headers = { 'Retry-After': '7' }
    vi.stubGlobal('fetch', async () => new Response(text, { status, headers }))
    const answer = await askWith('/api/v1/entries', {})
    expect(answer?.status).toBe(status)
    expect(answer?.headers.get('Retry-After')).toBe('7')
    expect(answer && (await bodyOf(answer))).toEqual(body)
  })
})
