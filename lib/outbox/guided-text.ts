import { isRecord } from './answer'
import { keptText } from './kept-text'

/**
 * Where this browser keeps guided sessions, one of each person under their id: written at once, so that a reload or a
 * closed tab loses nothing of them, and nobody's takes the place of another's.
 */
export const guidedText = keptText('charley.guided-session')

/** The sessions in a text, unread, by person; a text may hold one session alone. */
export function guidedIn(text: string | null): Record<string, unknown> {
  if (text === null) return {}
  try {
    const read: unknown = JSON.parse(text)
    if (!isRecord(read)) return {}
    return typeof read['owner'] === 'string' ? { [read['owner']]: read } : read
  } catch {
    return {}
  }
}

/** Puts something in the place of what is kept of a person; undefined takes it away. */
export function keepGuided(owner: string, session: unknown): void {
  const all = { ...guidedIn(guidedText.read()), [owner]: session }
  const left = Object.entries(all).filter(([, kept]) => kept !== undefined)
  guidedText.write(left.length === 0 ? null : JSON.stringify(Object.fromEntries(left)))
}

/** Takes the session of a person off this device, without reading it: nothing of the gate is needed for that. */
export const forgetGuided = (owner: string): void => {
  if (owner in guidedIn(guidedText.read())) keepGuided(owner, undefined)
}
