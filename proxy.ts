import { NextResponse, type NextRequest } from 'next/server'
import { readActionCall } from './lib/auth/action-call'
import { methodHeader } from './lib/auth/asked-ahead'
import { contentPolicy } from './lib/auth/content-policy'
import { refusalResponse } from './lib/auth/refusal'
import { env, isDevelopment } from './lib/env'

/** A year, in seconds: so long a browser that came by https never tries http again. */
const yearSeconds = 31_536_000

/**
 * Gives every page its content policy, and turns away what is sent to one and cannot be read. It decides nothing about
 * who may see what: that is done where the data is read.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  if (request.method === 'POST') {
    const call = await readActionCall(request)
    if (!call.ok) return refusalResponse(call.refusal)
  }
  return withPolicy(request)
}

function withPolicy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64')
  const policy = contentPolicy(nonce, isDevelopment())
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set(methodHeader, request.method)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  if (env().publicUrl?.startsWith('https:')) {
    response.headers.set('strict-transport-security', `max-age=${yearSeconds}`)
  }
  return response
}

/** Pages only: bodies that pass through here are cut at 10 MB, and files and the API have a policy of their own. */
export const config = { matcher: ['/((?!api/|_next/static|_next/image).*)'] }
