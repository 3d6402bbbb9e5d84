import * as z from 'zod'
import { contentTag } from '../domain/content-tag'
import { readWith, type Read } from '../domain/problem'
import { env } from '../env'
import { refusalOf } from './failure'
import { readIfMatch, type IfMatch } from './if-match'
import { recordNoticesSoon } from './notices-later'
import { isOwnOrigin } from './origin'
import { personOf, type Person } from './person'
import { readQuery } from './query'
import {
  done,
  foreignOrigin,
  notThere,
  otherPerson,
  refusalResponse,
  refused,
  scopeTooSmall,
  signedOut,
  unreadable,
  type Outcome,
} from './refusal'
import { readJson } from './request-body'
import { whoAsks } from './who'

/** What a route is called with. */
export type RouteContext = { params: Promise<unknown> }

export type Route = (request: Request, context: RouteContext) => Promise<Response>

type Parts<Params, Query, Body> = { params: Params; query: Query; body: Body; ifMatch: IfMatch }

/** A route of the API. */
export type RouteSpec<Params, Query, Body> = {
  /** A token of that scope is enough; a browser that writes must come from a page of ours. After a write notices follow. */
  needs: 'read' | 'write'
  /** The changing parts of the path; a path that does not fit is not there. */
  params: z.ZodType<Params>
  /** What stands behind the question mark. */
  query: z.ZodType<Query>
  /** What is sent: {@link json} or {@link noBody}. */
  body: (request: Request) => Promise<Outcome<Body>>
  /** Whether the answer carries a strong ETag of its content. */
  hasTag?: boolean
  /** Null as a value is answered with 204, a Response as it is. */
  run: (person: Person, parts: Parts<Params, Query, Body>) => Promise<Outcome<object | null>>
}

/**
 * Whose diary a page of ours means, by the id of the account. Another person may have signed in in the same browser
 * since that page was drawn, and the cookie is the same for all of its tabs.
 */
const ownerHeader = 'diary-owner'

/** For a path without changing parts, and for a query of which nothing is expected. */
export const nothing = z.strictObject({})

/** For a route to which nothing is sent; what is sent nevertheless is not looked at. */
export const noBody = async (): Promise<Outcome<null>> => done(null)

/** For a route to which JSON is sent, with what reads it, and how many MB it may be (2, unless said). */
export const json =
  <Body>(reads: (written: unknown) => Read<Body> | Promise<Read<Body>>, largestMb?: number) =>
  async (request: Request): Promise<Outcome<Body>> => {
    const written = await readJson(request, largestMb)
    if (!written.ok) return written
    const read = await reads(written.value)
    return read.ok ? done(read.value) : refused(unreadable(read.problems))
  }

/** Builds a route of the API: who asks, from where, what exactly, and then `run` with the owner known. */
export function handler<Params, Query, Body>(spec: RouteSpec<Params, Query, Body>): Route {
  return async (request, context) => {
    try {
      const asker = await personAsking(request, spec.needs)
      if (!asker.ok) return refusalResponse(asker.refusal)
      const parts = await readParts(spec, request, (await context.params) ?? {})
      if (!parts.ok) return refusalResponse(parts.refusal)
      const outcome = await spec.run(asker.value, parts.value)
      if (outcome.ok && spec.needs === 'write') recordNoticesSoon(asker.value.owner)
      return outcome.ok ? answer(outcome.value, spec.hasTag ?? false) : refusalResponse(outcome.refusal)
    } catch (error) {
      return refusalResponse(refusalOf(error))
    }
  }
}

async function personAsking(request: Request, needs: 'read' | 'write'): Promise<Outcome<Person>> {
  const now = Date.now()
  const asker = await whoAsks(request.headers, now)
  if (asker === null) return refused(signedOut)
  const meant = request.headers.get(ownerHeader)
  if (meant !== null && meant !== asker.owner) return refused(otherPerson)
  if (needs === 'write') {
    if (asker.by === 'token' && asker.scope !== 'write') return refused(scopeTooSmall)
    if (asker.by === 'session' && !isOwnOrigin(request.headers, env().publicUrl))
      return refused(foreignOrigin)
  }
  const found = await personOf(asker.owner, now)
  return found === null ? refused(signedOut) : done(found.person)
}

async function readParts<Params, Query, Body>(
  spec: RouteSpec<Params, Query, Body>,
  request: Request,
  named: unknown,
): Promise<Outcome<Parts<Params, Query, Body>>> {
  const params = readWith(spec.params, named)
  if (!params.ok) return refused(notThere)
  const query = readQuery(spec.query, new URL(request.url).searchParams)
  if (!query.ok) return query
  const body = await spec.body(request)
  if (!body.ok) return body
  const ifMatch = readIfMatch(request.headers)
  if (!ifMatch.ok) return ifMatch
  return done({ params: params.value, query: query.value, body: body.value, ifMatch: ifMatch.value })
}

function answer(value: object | null, hasTag: boolean): Response {
  const headers = new Headers({ 'cache-control': 'no-store' })
  if (value instanceof Response) {
    value.headers.set('cache-control', 'no-store')
    return value
  }
  if (value === null) return new Response(null, { status: 204, headers })
  const text = JSON.stringify(value)
  headers.set('content-type', 'application/json; charset=utf-8')
  if (hasTag) headers.set('etag', contentTag(value))
  return new Response(text, { headers })
}
