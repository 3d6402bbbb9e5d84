import { newId } from '@/lib/domain/id'
import { newSession, type BenchPerson } from './installation'
import { timed, timingOf, type Timing } from './timing'

/** The body of an answer; throws when it is no success, or the way to somewhere else. */
async function answered(response: Response): Promise<string> {
  const text = await response.text()
  if (response.status !== 200)
    throw new Error(`${response.url} answered ${response.status}: ${text.slice(0, 200)}`)
  return text
}

/** Gets a page with the cookie of a session, as a browser that has nothing in its cache. */
export const getPage = async (url: string, session: string): Promise<string> =>
  answered(await fetch(url, { headers: { cookie: session }, redirect: 'manual', cache: 'no-store' }))

/** A page in a session of its own for every run. */
export const timePage = (person: BenchPerson, url: string, runs: number): Promise<Timing> =>
  timed(
    runs,
    () => newSession(person),
    session => getPage(url, session),
  )

const headersOf = ({ token }: BenchPerson) => ({ authorization: `Bearer ${token}` })

/** A GET of the API; the body is read to its end. */
export const getAnswer = async (person: BenchPerson, url: string): Promise<string> =>
  answered(await fetch(url, { headers: headersOf(person), redirect: 'manual' }))

export const timeAnswer = (person: BenchPerson, url: string, runs: number): Promise<Timing> =>
  timed(
    runs,
    async () => undefined,
    () => getAnswer(person, url),
  )

/** Sends one drink of now. */
export async function postDrink(person: BenchPerson, url: string): Promise<void> {
  const entry = {
    kind: 'fluid',
    id: newId(),
    at: new Date().toISOString(),
    timeZone: 'UTC',
    beverageId: 'FNDDS-94000100',
    volumeMl: 250,
  }
  const body = JSON.stringify({ entries: [entry] })
  const headers = { ...headersOf(person), 'content-type': 'application/json' }
  await answered(await fetch(`${url}/api/v1/entries`, { method: 'POST', headers, body }))
}

export const timePost = (person: BenchPerson, url: string, runs: number): Promise<Timing> =>
  timed(
    runs,
    async () => undefined,
    () => postDrink(person, url),
  )

/** So many drinks over so many connections at once: how many a second, and how long each took. */
export async function postAtOnce(
  person: BenchPerson,
  url: string,
  { connections, posts }: { connections: number; posts: number },
): Promise<{ perSecond: number; timing: Timing }> {
  const times: number[] = []
  let left = posts
  const began = performance.now()
  const connection = async () => {
    while (left > 0) {
      left -= 1
      const start = performance.now()
      await postDrink(person, url)
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: connections }, connection))
  return { perSecond: posts / ((performance.now() - began) / 1000), timing: timingOf(times) }
}

/** Sends a history document. */
export async function postDocument(
  person: BenchPerson,
  url: string,
  body: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const headers = { ...headersOf(person), 'content-type': 'application/json' }
  await answered(await fetch(url, { method: 'POST', headers, body }))
}
