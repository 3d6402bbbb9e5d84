import NextAuth from 'next-auth'
import { NextRequest } from 'next/server'
import * as z from 'zod'
import { env } from '../env'
import type { RouteContext } from './handler'
import { authOptions } from './options'
import { isOwnOrigin } from './origin'
import { done, foreignOrigin, notThere, refused, tooLarge, unreadable, type Outcome } from './refusal'
import { readBytes, textOf } from './request-body'
import { cookie, cookieIn } from './session-cookie'
import { whoAsks } from './who'

/** What of next-auth is of use here; the rest of its addresses is not there. */
const offered = new Set([
  'GET csrf',
  'GET providers',
  'GET session',
  'POST callback/credentials',
  'POST signout',
])

const contextSchema = z.object({ nextauth: z.array(z.string()) })

/** Bytes of the largest form of next-auth. */
const largestForm = 64 * 1024

/** What its forms hold; where to go afterwards is the page's own business, so that nobody can send it elsewhere. */
const formSchema = z.object({
  csrfToken: z.string().max(500).optional(),
  email: z.string().max(1000).optional(),
  password: z.string().max(10_000).optional(),
  json: z.literal('true').optional(),
})

/** The addresses of next-auth under /api/auth, as far as they are offered. */
export async function answerAuth(request: Request, context: RouteContext): Promise<Outcome<Response>> {
  const read = contextSchema.safeParse(await context.params)
  const path = read.success ? read.data.nextauth : []
  if (!offered.has(`${request.method} ${path.join('/')}`)) return refused(notThere)
  if (hasStrangeCookie(request.headers)) return refused(unreadable([], 'A cookie cannot be read.'))
  if (path[0] === 'session' && (await whoAsks(request.headers, Date.now()))?.by !== 'session') {
    return done(Response.json({}))
  }
  const form = request.method === 'POST' ? await readForm(request) : done(undefined)
  if (!form.ok) return form
  const { origin, pathname } = new URL(request.url)
  const passedOn = new NextRequest(new URL(pathname, origin), {
    method: request.method,
    headers: { 'content-type': 'application/json' },
    ...(form.value && { body: JSON.stringify(form.value) }),
  })
  return done(await NextAuth(passedOn, { params: Promise.resolve({ nextauth: path }) }, authOptions()))
}

/** next-auth takes a callback cookie that is no address for a fault of the server. */
function hasStrangeCookie(headers: Headers): boolean {
  const kept = cookieIn(headers, cookie('callback').name)
  return kept !== null && !/^https?(:|%3A)(\/|%2F){2}[\w.:[\]%-]+(\/|%2F)?$/.test(kept)
}

async function readForm(request: Request): Promise<Outcome<z.output<typeof formSchema>>> {
  if (!isOwnOrigin(request.headers, env().publicUrl)) return refused(foreignOrigin)
  const bytes = await readBytes(request, largestForm)
  if (bytes === null) return refused(tooLarge('64 kB'))
  const form = formSchema.safeParse(Object.fromEntries(new URLSearchParams(textOf(bytes) ?? '')))
  return form.success ? done(form.data) : refused(unreadable([], 'The form cannot be read.'))
}
