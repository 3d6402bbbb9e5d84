import type { Problem } from '../domain/problem'

/**
 * An answer that keeps nothing for certain. `refused`: what was sent cannot be kept as it is (problems carry the server's
 * paths). `failed`: nothing is known to be kept, the same ids may be sent again; `reason`: why nothing was kept for certain, as the
 * end of a sentence.
 */
export type NotKept =
  | { outcome: 'refused'; message: string; problems: Problem[] }
  | { outcome: 'failed'; message: string; reason?: string }

/** What a person is told beside every save that failed. */
export const stillHere = 'Your words are still here.'

const notKnown = 'Not known whether it was saved'

/** A request that got no answer may have been stored all the same. */
export const unanswered = `${notKnown}: the server did not answer. ${stillHere} Try again: nothing is stored twice.`

/** What an answer that is not our server's yes says about a save; a yes of something in between says nothing. */
export function notKept(answer: Response, body: unknown): NotKept {
  if (answer.ok) return { outcome: 'failed', message: unanswered }
  if (answer.status === 400 || answer.status === 413 || answer.status === 422) {
    const { message, problems } = refusalOf(body)
    return { outcome: 'refused', message: `Not saved: ${message} ${stillHere}`, problems }
  }
  const reason = reasonOf(answer, body)
  return mayBeStored(answer)
    ? { outcome: 'failed', message: `${notKnown}: ${reason} ${stillHere} Nothing is stored twice.` }
    : { outcome: 'failed', message: `Not saved: ${reason} ${stillHere}`, reason }
}

/** The JSON of an answer; undefined when it holds none (a proxy's error page, a cut line). */
export async function bodyOf(answer: Response): Promise<unknown> {
  try {
    return await answer.json()
  } catch {
    return undefined
  }
}

/** A failure of the server or of a proxy can come after a write was stored; a full disk (507) stores nothing. */
export const mayBeStored = ({ status }: Response): boolean => status >= 500 && status !== 507

/** Whether what was meant for one diary was refused because somebody else is signed in by now. */
export const isOfOther = (body: unknown): boolean => refusalOf(body).code === 'other-person'

/**
 * Whether a yes is our server's word that it keeps what has this id: something in between (the sign-in page of a network) says
 * yes to everything.
 */
export const isKeptBy = (answer: Response, body: unknown, id: string): boolean =>
  answer.ok && isRecord(body) && body['id'] === id

/** Whether our server said that it is not there, and not a page of something in between. */
export const isNotThere = ({ status }: Response, body: unknown): boolean =>
  status === 404 && refusalOf(body).code === 'not-found'

/** Why an answer is not a yes, as the end of a sentence. */
export function reasonOf(answer: Response, body: unknown): string {
  if (isOfOther(body))
    return 'somebody else is signed in in this browser. Sign in as yourself in another tab, then try again.'
  if (answer.status === 401) return 'you are signed out. Sign in in another tab, then try again.'
  if (mayBeStored(answer) && answer.status !== 503) return 'something went wrong on the server.'
  if (answer.status !== 429 && answer.status !== 503) return 'the server could not keep it.'
  const seconds = Number(answer.headers.get('Retry-After'))
  return seconds > 0 ? `the server is busy. Try again in ${seconds} s.` : 'the server is busy.'
}

/** Whether something is an object with keys. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isProblem = (value: unknown): value is Problem =>
  isRecord(value) && typeof value['path'] === 'string' && typeof value['message'] === 'string'

/** What the body of a refusal says; a sentence of our own and an empty code where it says nothing that can be read. */
export function refusalOf(body: unknown): { code: string; message: string; problems: Problem[] } {
  const error = isRecord(body) && isRecord(body['error']) ? body['error'] : {}
  const problems = Array.isArray(error['problems']) ? error['problems'].filter(isProblem) : []
  const message = typeof error['message'] === 'string' ? error['message'] : 'the server refused it.'
  const code = typeof error['code'] === 'string' ? error['code'] : ''
  return { code, message, problems }
}
