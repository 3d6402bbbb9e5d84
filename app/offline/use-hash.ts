'use client'

import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

const tell = () => {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('popstate', listener)
  addEventListener('hashchange', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', listener)
    removeEventListener('hashchange', listener)
  }
}

/** What stands after "#" in the address, which no server sees; "" where there is nothing, and before the page works. */
export const useHash = (): string =>
  useSyncExternalStore(
    subscribe,
    () => location.hash.slice(1),
    () => '',
  )

function go(address: string): void {
  history.pushState(null, '', address)
  tell()
  scrollTo(0, 0)
}

/** Opens a form by the folder of its page; going back closes it. */
export const openForm = (folder: string): void => go(`/offline#${folder}`)

/** Shows the list again. */
export const closeForm = (): void => go('/offline')
