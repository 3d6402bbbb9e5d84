/** A text under a name of this browser's storage: there at once, also in another tab. */
export type KeptText = {
  /** Null where there is none. */
  read: () => string | null
  /** Null removes it. */
  write: (text: string | null) => void
  /** Calls after every change, of another tab too; answers how to end that. */
  subscribe: (changed: () => void) => () => void
}

/** Keeps a text in `localStorage`; in a browser that lets nothing be kept, for as long as the page stands. */
export function keptText(name: string): KeptText {
  const listeners = new Set<() => void>()
  /** What could not be kept, full storage included; it is newer than what the storage still holds. */
  let inMemory: string | null = null
  const read = () => {
    if (inMemory !== null) return inMemory
    try {
      return localStorage.getItem(name)
    } catch {
      return null
    }
  }
  const write = (text: string | null) => {
    inMemory = null
    try {
      if (text === null) localStorage.removeItem(name)
      else localStorage.setItem(name, text)
    } catch {
      inMemory = text
    }
    for (const listener of listeners) listener()
  }
  const subscribe = (changed: () => void) => {
    listeners.add(changed)
    addEventListener('storage', changed)
    return () => {
      listeners.delete(changed)
      removeEventListener('storage', changed)
    }
  }
  return { read, write, subscribe }
}
