import type { Id } from '@/lib/domain/id'

const place = 'charley.not-now'

/** Cramps this browser remembers; ids alone, nothing about them. */
const most = 200

function kept(): string[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(place) ?? '[]')
    return Array.isArray(read) ? read.filter(id => typeof id === 'string') : []
  } catch {
    // A browser that keeps nothing, or something else under this name: then nothing is remembered.
    return []
  }
}

/** Whether questions about this cramp were put aside here before. */
export const wasPutAside = (id: Id): boolean => kept().includes(id)

/** Remembers that questions about this cramp are not wanted, also when it is edited later. */
export function putAside(id: Id): void {
  try {
    localStorage.setItem(place, JSON.stringify([...kept().filter(other => other !== id), id].slice(-most)))
  } catch {
    // Nothing can be kept here; the question is gone from this screen all the same.
  }
}
