import { Serwist, type PrecacheEntry } from 'serwist'
import { isOutOfReach, mayTakeOver, placeWithoutServer, shells, wayOf, type Shell } from './navigation'
import { onceMorePage } from './once-more'
import { listenForPush } from './push'
import { readSaidToWorker, type SaidByWorker, type SaidToWorker } from './said'

declare const self: ServiceWorkerGlobalScope & { __SW_MANIFEST: PrecacheEntry[] }

/** Written in when the worker is built. */
declare const workerVersion: string

const serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  clientsClaim: true,
  disableDevLogs: true,
})

/** In milliseconds: so long a page may be without its first word before the one that is kept takes its place. */
const patienceMs = 10_000

/** The language the kept pages are in, under an address nobody asks for. */
const languageRecord = '/offline?language-of-what-is-kept'

/** Opens no cache for it: a worker whose place was taken while a page greeted it leaves nothing behind. */
const record = () => caches.match(languageRecord, { cacheName: serwist.precacheStrategy.cacheName })

const kept = (shell: Shell): Promise<Response | undefined> => serwist.matchPrecache(shell)

/**
 * Fetches the kept pages again where a page is drawn in another language than they are. Where nothing is kept any more,
 * another worker has cleared it, and it stays so.
 */
async function speak(language: string): Promise<void> {
  const { cacheName } = serwist.precacheStrategy
  const before = await (await record())?.text()
  if (before === language || !(await caches.has(cacheName))) return
  const cache = await caches.open(cacheName)
  const pages = await Promise.all(
    shells.map(async shell => ({
      key: serwist.getPrecacheKeyForUrl(shell),
      answer: await fetch(shell, {
        cache: 'reload',
        credentials: 'same-origin',
        signal: AbortSignal.timeout(patienceMs),
      }),
    })),
  )
  let isDone = true
  for (const { key, answer } of pages) {
    if (key !== undefined && answer.ok && !answer.redirected) await cache.put(key, answer)
    else isDone = false
  }
  if (isDone) await cache.put(languageRecord, new Response(language))
}

/** What the greetings up to now come to. */
let spoken = Promise.resolve()

/** One greeting after the other: two pages may greet it at once, and one page twice. Of two languages the last one stays. */
function speakInTurn(language: string): Promise<void> {
  spoken = spoken.then(() => speak(language)).catch(() => undefined)
  return spoken
}

const onceMore = () => new Response(onceMorePage, { headers: { 'content-type': 'text/html; charset=utf-8' } })

/** How often in a row the worker that waits was asked to take over. */
let asked = 0

/** So often; then the page comes from the old one after all. */
const mostAsked = 3

/** Lets the worker that waits take over before a page is opened, so that the page already comes from it. */
async function isTakenOver(): Promise<boolean> {
  const { waiting } = self.registration
  if (waiting === null || asked >= mostAsked) return false
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (!mayTakeOver(windows)) return false
  asked += 1
  waiting.postMessage({ type: 'take-over' } satisfies SaidToWorker)
  return true
}

async function fromServer(request: Request): Promise<Response | null> {
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), patienceMs)
  try {
    const answer = await fetch(request, { signal: limit.signal })
    return isOutOfReach(answer.status) ? null : answer
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

async function inItsPlace(path: string): Promise<Response> {
  const place = placeWithoutServer(path)
  return path === '/offline' || (await kept('/offline')) === undefined
    ? Response.error()
    : Response.redirect(place, 302)
}

async function open(event: FetchEvent): Promise<Response> {
  if (await isTakenOver()) return onceMore()
  const { pathname } = new URL(event.request.url)
  const found = wayOf(pathname)
  const here = found.way === 'kept' ? await kept(found.shell) : undefined
  return here ?? (await fromServer(event.request)) ?? (await inItsPlace(pathname))
}

self.addEventListener('fetch', event => {
  const { request } = event
  if (request.mode !== 'navigate' || request.method !== 'GET') return
  event.stopImmediatePropagation()
  if (wayOf(new URL(request.url).pathname).way !== 'server') event.respondWith(open(event))
})

self.addEventListener('message', event => {
  const said = readSaidToWorker(event.data)
  if (said?.type === 'take-over') event.waitUntil(self.skipWaiting())
  if (said?.type === 'language') event.waitUntil(speakInTurn(said.language))
  if (said?.type === 'version') event.ports[0]?.postMessage({ version: workerVersion } satisfies SaidByWorker)
})

self.addEventListener('install', event => void serwist.handleInstall(event))
self.addEventListener('activate', event => void serwist.handleActivate(event))
self.addEventListener('fetch', event => serwist.handleFetch(event))
listenForPush(self)
