import { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'

/** A page cannot say its own status. So the server keeps the answer at hand while it is made, once for all copies of this module. */
const key = Symbol.for('charley.answer-at-hand')

const kept: typeof globalThis & { [key]?: AsyncLocalStorage<ServerResponse> } = globalThis

function atHand(): AsyncLocalStorage<ServerResponse> {
  const known = kept[key]
  if (known) return known
  const fresh = new AsyncLocalStorage<ServerResponse>()
  kept[key] = fresh
  return fresh
}

/** Runs what makes an answer, so that a page drawn within can say that it comes too often. */
export const answering = <T>(response: ServerResponse, make: () => T): T => atHand().run(response, make)

/**
 * Says with the answer being made that it was asked for too often, and in how many seconds there is room again. To be said
 * before the first of the page is sent; says nothing where no server answers.
 */
export function sayTooOften(retryAfterSeconds: number): void {
  const response = atHand().getStore()
  if (response === undefined || response.headersSent) return
  response.statusCode = 429
  response.setHeader('retry-after', String(retryAfterSeconds))
}
