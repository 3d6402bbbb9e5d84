'use client'

import { createContext, use, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
import { freshId } from '@/lib/domain/fresh-id'
import type { Kit } from '@/lib/outbox/kit'
import { nobodysOutbox } from '@/lib/outbox/nobodys-outbox'
import { outboxOf, type Outbox } from '@/lib/outbox/outbox'
import { nothingWaits, type OutboxView } from '@/lib/outbox/outbox-view'
import { queueStore } from '@/lib/outbox/queue-store'
import { recogniseTimedBy, setTimedBy } from '@/lib/outbox/timed-cramps'

type Held = OutboxView & {
  outbox: Outbox
  /** What the device knows of the person; null while nobody is signed in on it, or it is not known yet. */
  kit: Kit | null
}

const OutboxContext = createContext<Held>({ ...nothingWaits, outbox: nobodysOutbox, kit: null })

/** The way of every new entry from this screen to the server, and what waits on this device. */
export const useOutbox = (): Held => use(OutboxContext)

/**
 * Whose diary this screen shows, for what is asked of the server past the queue: another person may have signed in in this
 * browser since. Nobody's is empty: the server then keeps nothing.
 */
export const useOwner = (): string => use(OutboxContext).kit?.owner ?? ''

/** Gives the screens of the diary the outbox of the person who is signed in, and keeps what the device may know of them. */
export function OutboxProvider({ kit, children }: { kit: Kit; children: ReactNode }) {
  useEffect(() => {
    setTimedBy(kit.owner)
    void store
      .keepKit(kit)
      // A browser that keeps nothing goes without: the forms send straight to the server.
      .catch(() => undefined)
  }, [kit])
  return (
    <OneOutbox key={kit.owner} kit={kit}>
      {children}
    </OneOutbox>
  )
}

type OutboxOfThisDeviceProps = {
  children: ReactNode
  /** What stands there until the device said whose it is. */
  looking?: ReactNode
}

/** Gives the screens that need no server the outbox of the person who was signed in on this device last. */
export function OutboxOfThisDevice({ children, looking = children }: OutboxOfThisDeviceProps) {
  const [kit, setKit] = useState<Kit | null | undefined>(undefined)
  useEffect(() => {
    void store
      .kit()
      .then(found => {
        if (found !== null) recogniseTimedBy(found.owner)
        setKit(found)
      })
      .catch(() => setKit(null))
  }, [])
  if (kit === undefined) return looking
  if (kit === null) return children
  return (
    <OneOutbox key={kit.owner} kit={kit}>
      {children}
    </OneOutbox>
  )
}

/** Forgets what this device knows of the person, when they sign out on it. */
export const forgetKit = async (): Promise<void> => {
  setTimedBy(null)
  await store.keepKit(null).catch(() => undefined)
}

/** The queue of this browser, for all parts of a page. */
const store = queueStore()

/**
 * To the other pages of this browser. None where the page is drawn on the server: Node has channels too, and one that nobody
 * closes stays for good, with everything of the page that was being drawn.
 */
const openChannel = (): BroadcastChannel | null =>
  typeof window === 'undefined' || typeof BroadcastChannel === 'undefined'
    ? null
    : new BroadcastChannel('charley-outbox')

/** The same for every page of a tab, so that the next page goes on at once where one was left in the middle of sending. */
function thisTab(): string {
  const key = 'charley.tab'
  try {
    const known = sessionStorage.getItem(key) ?? freshId()
    sessionStorage.setItem(key, known)
    return known
  } catch {
    // Without storage every page is a tab of its own: it waits until the lease of the page before has ended.
    return freshId()
  }
}

function OneOutbox({ kit, children }: { kit: Kit; children: ReactNode }) {
  const [channel] = useState(openChannel)
  const [outbox] = useState(() =>
    outboxOf({
      owner: kit.owner,
      store,
      holder: thisTab(),
      announce: () => channel?.postMessage('changed'),
    }),
  )
  useEffect(() => {
    const send = () => void outbox.sendNow()
    const sendWhenSeen = () => {
      if (document.visibilityState === 'visible') send()
    }
    const read = () => void outbox.refresh()
    channel?.addEventListener('message', read)
    addEventListener('online', send)
    document.addEventListener('visibilitychange', sendWhenSeen)
    void outbox.refresh().then(send)
    return () => {
      channel?.removeEventListener('message', read)
      removeEventListener('online', send)
      document.removeEventListener('visibilitychange', sendWhenSeen)
    }
  }, [outbox, channel])
  const view = useSyncExternalStore(outbox.subscribe, outbox.view, () => nothingWaits)
  useKeptForLong(view.waiting.length > 0)
  const held = useMemo(() => ({ ...view, outbox, kit }), [view, outbox, kit])
  return <OutboxContext value={held}>{children}</OutboxContext>
}

/** Asks the browser not to clear its storage while something in it is nowhere else; it may refuse. */
function useKeptForLong(isNeeded: boolean) {
  useEffect(() => {
    if (isNeeded && 'storage' in navigator) void navigator.storage.persist().catch(() => false)
  }, [isNeeded])
}
