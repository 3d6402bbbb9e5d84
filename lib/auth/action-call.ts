import { done, notAnAction, refused, unreadable, type Outcome, type Refusal } from './refusal'
import { readJsonText } from './request-body'

/** The largest call of a server action, in MB; the framework takes no larger one. */
const largestMb = 1

const notACall: Refusal = unreadable([{ path: '', message: 'This is no call of an action of a page.' }])

/** A text that begins with a dollar sign is an order to the framework, but for these: a dollar sign itself, and nothing. */
const isOrder = (value: unknown): boolean =>
  typeof value === 'string' && value.startsWith('$') && !value.startsWith('$$') && value !== '$undefined'

function holdsOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return isOrder(value)
  return Object.values(value).some(holdsOrder)
}

/**
 * Looks at a call of a server action before the framework does, which takes a call it cannot read for a fault of the
 * server. Pages of ours send one plain object as JSON; forms without scripts, files and references are no way in.
 */
export async function readActionCall(request: Request): Promise<Outcome<null>> {
  if (!request.headers.has('next-action')) return refused(notAnAction)
  const type = (request.headers.get('content-type') ?? '').split(';', 1).join('').trim().toLowerCase()
  if (type !== 'text/plain') return refused(notAnAction)
  const read = await readJsonText(request, largestMb)
  if (!read.ok) return read
  if (!Array.isArray(read.value) || read.value.length > 1 || holdsOrder(read.value)) return refused(notACall)
  return done(null)
}
