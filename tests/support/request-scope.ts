import 'next/dist/server/node-environment-baseline.js'
import { RequestCookies, ResponseCookies } from 'next/dist/compiled/@edge-runtime/cookies'
import { workAsyncStorage } from 'next/dist/server/app-render/work-async-storage.external.js'
import { workUnitAsyncStorage } from 'next/dist/server/app-render/work-unit-async-storage.external.js'

/** As much of the framework's own stores as `headers()` and `cookies()` look at. */
const partOf = (part: object): never => part as never

/**
 * Does work as if the framework did it for a request with these headers: `headers()` and `cookies()` answer, also
 * inside of packages. `set` collects the cookies that are set.
 */
export function inRequest<T>(headers: Headers, work: () => Promise<T>): Promise<{ value: T; set: string[] }> {
  const answered = new Headers()
  const cookies = new RequestCookies(headers)
  const mutable = new ResponseCookies(answered)
  const jar = Object.assign(Object.create(mutable) as ResponseCookies, {
    get: (name: string) => mutable.get(name) ?? cookies.get(name),
    getAll: () => cookies.getAll(),
    set: (...words: Parameters<ResponseCookies['set']>) => mutable.set(...words),
  })
  const unit = {
    type: 'request',
    phase: 'action',
    headers,
    cookies,
    mutableCookies: jar,
    userspaceMutableCookies: jar,
  }
  return workAsyncStorage.run(partOf({ route: '/test' }), () =>
    workUnitAsyncStorage.run(partOf(unit), async () => ({
      value: await work(),
      set: answered.getSetCookie(),
    })),
  )
}
