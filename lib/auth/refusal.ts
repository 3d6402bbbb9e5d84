import type { Problem } from '../domain/problem'

/** A no that was expected, and all that is said about it. Becomes the error body of the API or the answer of an action. */
export type Refusal = {
  status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503 | 507
  code: string
  /** A sentence for people: what is wrong and what to do. */
  message: string
  problems?: Problem[]
  retryAfterSeconds?: number
}

/** Something that worked, or why it did not. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value })

export const refused = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal })

/** More problems than this are counted, not listed: the answer must stay smaller than the question. */
const problemsListed = 1000

function withProblems(status: 400 | 422, code: string, message: string, problems: Problem[]): Refusal {
  const unlisted = problems.length - problemsListed
  const more = unlisted > 0 ? ` ${unlisted} more problems are not listed.` : ''
  return { status, code, message: `${message}${more}`, problems: problems.slice(0, problemsListed) }
}

/** 400: shape, type, range or key. */
export const unreadable = (problems: Problem[], message = 'The request cannot be read.'): Refusal =>
  withProblems(400, 'unreadable', message, problems)

/** 422: read, and not allowed. The message names the first field and why, for whoever reads no problems. */
export function notAllowedHere(problems: Problem[]): Refusal {
  const [first] = problems
  const named = first === undefined || first.path === '' ? '' : ` ${first.path}: ${first.message}`
  return withProblems(422, 'not-allowed', `The request was read, and is not allowed.${named}`, problems)
}

export const signedOut: Refusal = {
  status: 401,
  code: 'signed-out',
  message: 'Sign in, or send a valid token.',
}

export const scopeTooSmall: Refusal = {
  status: 403,
  code: 'scope',
  message: 'This token may only read. Writing needs a token of the scope write.',
}

export const foreignOrigin: Refusal = {
  status: 403,
  code: 'origin',
  message: 'This request did not come from a page of this server.',
}

/** 403: what was kept for one person is not written into the diary of another. */
export const otherPerson: Refusal = {
  status: 403,
  code: 'other-person',
  message: 'Somebody else is signed in in this browser. Nothing was written.',
}

/** Also the answer for what belongs to somebody else. */
export const notThere: Refusal = { status: 404, code: 'not-found', message: 'There is nothing here.' }

/** 409: it was changed since the sender read it. */
export const stale: Refusal = {
  status: 409,
  code: 'stale',
  message: 'This was changed since you read it. Nothing was changed now. Read it again.',
}

/** 409: something else stands where this would go. */
export const conflicting = (code: string, message: string): Refusal => ({ status: 409, code, message })

export const tooLarge = (limit: string): Refusal => ({
  status: 413,
  code: 'too-large',
  message: `A request may hold at most ${limit}. Send it in parts.`,
})

export const notJson: Refusal = {
  status: 415,
  code: 'content-type',
  message: 'Send JSON, with the header Content-Type: application/json.',
}

/** 415: what was sent to a page is no call of an action as pages of ours send them. */
export const notAnAction: Refusal = {
  status: 415,
  code: 'content-type',
  message: 'Nothing can be sent to this page in this form.',
}

/** 405: a method that nothing here has. */
export const unknownMethod: Refusal = {
  status: 405,
  code: 'method',
  message: 'This server does not know this method.',
}

/** 405: an address of a button, opened. */
export const onlyPressed: Refusal = {
  status: 405,
  code: 'method',
  message: 'Opening this address logs nothing. Send it with POST.',
}

/** 400: the address is not what UTF-8 comes to when it is written in an address. */
export const unreadableAddress: Refusal = unreadable([
  {
    path: '',
    message: 'The address cannot be read. Write it in UTF-8, with % before two hexadecimal digits.',
  },
])

/** 400: a key behind the question mark that objects know already. */
export const prototypeInAddress: Refusal = unreadable([
  { path: '__proto__', message: 'This key is not known here.' },
])

export const tooMany = (retryAfterSeconds: number): Refusal => ({
  status: 429,
  code: 'too-many',
  message: 'That is more than one person may send at a time. Try again later.',
  retryAfterSeconds,
})

export const busy: Refusal = {
  status: 503,
  code: 'busy',
  message: 'The server is busy. Nothing was changed. Try again in a moment.',
  retryAfterSeconds: 2,
}

/** 503: the disk failed, maybe while the change was being kept. Answered like {@link busy}, without its promise. */
export const unfinished: Refusal = {
  ...busy,
  message:
    'The server could not finish. It is not known whether anything was changed. Try again in a moment.',
}

export const noRoom: Refusal = {
  status: 507,
  code: 'no-room',
  message: 'The disk of the server is full or may not be written. Nothing was changed.',
}

/** 500: not foreseen. `id` is what the log of the server calls it. */
export const failed = (id: string): Refusal => ({
  status: 500,
  code: 'failed',
  message: `Something went wrong on the server. Its log calls it ${id}.`,
})

/** The answer of the API: the error body, and the headers that go with the status. */
export function refusalResponse(refusal: Refusal): Response {
  const { status, code, message, problems, retryAfterSeconds } = refusal
  const headers = new Headers({ 'cache-control': 'no-store' })
  if (retryAfterSeconds !== undefined) headers.set('retry-after', String(retryAfterSeconds))
  if (status === 401) headers.set('www-authenticate', 'Bearer')
  return Response.json({ error: { code, message, ...(problems && { problems }) } }, { status, headers })
}
