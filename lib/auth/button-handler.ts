import * as z from 'zod'
import { oneOf, optional } from '../domain/fields'
import { readWith } from '../domain/problem'
import { refusalOf } from './failure'
import type { Route, RouteContext } from './handler'
import { pressButton } from './press-button'
import { keys, readQuery } from './query'
import {
  notThere,
  onlyPressed,
  refusalResponse,
  refused,
  signedOut,
  type Outcome,
  type Refusal,
} from './refusal'

const query = keys({ answer: optional(oneOf(['json', 'text'])) })

const pathSchema = keys({ secret: z.string() })

/** Where the secret of a button stands: in the Authorization header, or in the address for callers that can set none. */
type Place = 'header' | 'path'

/**
 * Builds the route of a button outside of Charley. The secret alone decides: a session or a token of the API is not
 * looked at, a body is not read, and nothing of the diary is told.
 */
export function buttonHandler(place: Place): Route {
  return async (request, context) => {
    const asksText = wantsText(request)
    try {
      const outcome = await pressed(place, request, context)
      if (!outcome.ok) return refusal(outcome.refusal, asksText)
      const { said } = outcome.value
      return asksText
        ? plain(said, 200)
        : Response.json({ said }, { headers: { 'cache-control': 'no-store' } })
    } catch (error) {
      return refusal(refusalOf(error), asksText)
    }
  }
}

/** Builds the answer to whoever opens such an address: nothing is logged, whatever the address is. */
export function unpressed(): Route {
  return async request => {
    const answer = refusal(onlyPressed, wantsText(request))
    answer.headers.set('allow', 'POST')
    return answer
  }
}

async function pressed(
  place: Place,
  request: Request,
  context: RouteContext,
): Promise<Outcome<{ said: string }>> {
  const secret = await secretIn(place, request, context)
  if (secret === null) return refused(place === 'header' ? signedOut : notThere)
  const asked = readQuery(query, new URL(request.url).searchParams)
  if (!asked.ok) return asked
  const outcome = await pressButton(secret, request.headers, Date.now())
  const isUnknown = !outcome.ok && outcome.refusal.status === 401
  return isUnknown && place === 'path' ? refused(notThere) : outcome
}

async function secretIn(place: Place, request: Request, context: RouteContext): Promise<string | null> {
  if (place === 'header')
    return /^Bearer +(\S{1,200})$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null
  const read = readWith(pathSchema, (await context.params) ?? {})
  return read.ok ? read.value.secret : null
}

/** Whether the answer is to be one plain sentence: it was asked for in the address, or in the header and JSON was not. */
function wantsText(request: Request): boolean {
  const asked = new URL(request.url).searchParams.get('answer')
  if (asked !== null) return asked === 'text'
  const accepted = request.headers.get('accept') ?? ''
  return accepted.includes('text/plain') && !accepted.includes('json')
}

function plain(text: string, status: number, more?: Headers): Response {
  const headers = new Headers(more)
  headers.set('cache-control', 'no-store')
  headers.set('content-type', 'text/plain; charset=utf-8')
  return new Response(`${text}\n`, { status, headers })
}

function refusal(refusal: Refusal, asksText: boolean): Response {
  const answer = refusalResponse(refusal)
  if (!asksText) return answer
  return plain(
    [refusal.message, ...(refusal.problems ?? []).map(({ message }) => message)].join(' '),
    answer.status,
    answer.headers,
  )
}
