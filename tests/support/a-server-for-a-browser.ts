import { vi } from 'vitest'
import { GET as LIST, POST } from '@/app/api/v1/entries/route'
import { DELETE, GET, PUT } from '@/app/api/v1/entries/[id]/route'
import { ask } from './people'

type Trouble = 'none' | 'request lost' | 'answer lost' | Response

/**
 * Lets `fetch` reach the real routes of entries, as a browser with these headers would. Requests or answers can be lost
 * on the way, or answered by something in between; `requests` lists what was sent, "POST 3" for three new entries.
 */
export function aServerForABrowser(browser: Record<string, string>) {
  let headers = browser
  let trouble: Trouble = 'none'
  let isSlow: Promise<void> | null = null
  const requests: string[] = []
  vi.stubGlobal('fetch', async (path: string, sent: RequestInit): Promise<Response> => {
    const body = typeof sent.body === 'string' ? sent.body : undefined
    const method = sent.method ?? 'GET'
    requests.push(method === 'POST' ? `POST ${countOf(body)}` : method)
    if (isSlow !== null) await isSlow
    if (trouble === 'request lost') throw new TypeError('offline')
    if (trouble instanceof Response) return trouble.clone()
    const id = path.split('/').at(-1) ?? ''
    const isList = path.startsWith('/api/v1/entries?')
    const route = { POST, PUT, DELETE, GET: isList ? LIST : GET }[method]
    if (route === undefined) throw new Error(`no such route: ${method}`)
    const all = { ...Object.fromEntries(new Headers(sent.headers)), ...headers }
    const params = method === 'POST' || isList ? {} : { id }
    const answer = await ask(route, path, {
      method,
      headers: all,
      params,
      ...(body !== undefined && { body }),
    })
    if (trouble === 'answer lost') throw new TypeError('offline')
    return answer
  })
  return {
    requests,
    has: (how: Trouble) => {
      trouble = how
    },
    /** Somebody else signs in in the same browser. */
    isUsedBy: (other: Record<string, string>) => {
      headers = other
    },
    /** Holds every answer until what is returned is called. */
    hold: (): (() => void) => {
      let release: () => void = () => undefined
      isSlow = new Promise(done => {
        release = done
      })
      return () => {
        isSlow = null
        release()
      }
    },
  }
}

const countOf = (body: string | undefined): number => {
  const sent: { entries?: unknown[] } = JSON.parse(body ?? '{}')
  return sent.entries?.length ?? 0
}
