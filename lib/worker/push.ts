import { kindOfMessage } from '@/lib/domain/reminders/push-message'
import { push as english } from '@/lib/domain/words/english/push'
import { push as german } from '@/lib/domain/words/german/push'
import { languageOf } from '@/lib/domain/words/language'

/** As much of a service worker as reminders need; the types of the page know none of it. */
type Waiting = { waitUntil: (work: Promise<unknown>) => void }
type Push = Waiting & { data: { text: () => string } | null }
type Shown = { close: () => void; data?: unknown }
type Click = Waiting & { action: string; notification: Shown }
type Page = { focus: () => Promise<unknown> }
type Action = { action: string; title: string }
type Options = { body: string; tag: string; lang: string; icon: string; badge: string; actions?: Action[] }

export type PushWorker = {
  addEventListener: ((kind: 'push', listen: (event: Push) => void) => void) &
    ((kind: 'notificationclick', listen: (event: Click) => void) => void)
  registration: { showNotification: (title: string, options: Options) => Promise<void> }
  clients: {
    matchAll: (wish: { type: 'window'; includeUncontrolled: boolean }) => Promise<readonly Page[]>
    openWindow: (url: string) => Promise<unknown>
  }
}

/** Reads what came; null where it is not what a server of this version sends. */
function messageIn(data: Push['data']): { kind: unknown; language: unknown; until: unknown } | null {
  try {
    const written: unknown = JSON.parse(data?.text() ?? 'null')
    if (typeof written !== 'object' || written === null) return null
    return { kind: null, language: null, until: null, ...written }
  } catch {
    return null
  }
}

/** What is shown for a message. Something always is: a browser that is sent a message and shows none ends the subscription. */
export function shownFor(data: Push['data'], now = Date.now()): { title: string; options: Options } {
  const message = messageIn(data)
  const isGerman = typeof message?.language === 'string' && languageOf(message.language) === 'de'
  const words = isGerman ? german : english
  const kind = kindOfMessage(message?.kind)
  const isLate = typeof message?.until === 'number' && now > message.until
  const { title, line } = isLate ? words.late : words[kind ?? 'notices']
  return {
    title,
    options: {
      body: line,
      tag: `charley-${kind ?? 'unknown'}`,
      lang: isGerman ? 'de' : 'en',
      icon: '/icons/icon-192.png',
      badge: '/icon.svg',
      ...(kind === 'evening' && !isLate && { actions: [{ action: 'no-cramps', title: words.noCramps }] }),
    },
  }
}

/** The page a tap opens: the form that closes the day for "No cramps today", else Today. Nothing is kept by the tap alone. */
export const pageFor = (action: string): '/' | '/days/new' => (action === 'no-cramps' ? '/days/new' : '/')

/** A window that is open stays on its page: something may be half written in it. */
async function open({ clients }: PushWorker, url: ReturnType<typeof pageFor>): Promise<void> {
  const [page] = url === '/' ? await clients.matchAll({ type: 'window', includeUncontrolled: true }) : []
  await (page === undefined ? clients.openWindow(url) : page.focus())
}

/** Shows reminders in a service worker, and opens Charley when one is tapped. */
export function listenForPush(worker: PushWorker): void {
  worker.addEventListener('push', event => {
    const { title, options } = shownFor(event.data)
    event.waitUntil(worker.registration.showNotification(title, options))
  })
  worker.addEventListener('notificationclick', event => {
    event.notification.close()
    event.waitUntil(open(worker, pageFor(event.action)))
  })
}
