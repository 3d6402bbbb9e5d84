import * as z from 'zod'
import { idSchema } from '../domain/id'
import { exerciseNames } from '../domain/prevention/exercises'
import type { Session } from '../domain/prevention/session'
import { guidedIn, guidedText, keepGuided } from './guided-text'

const count = z.number().int().nonnegative()

const repeats = z.strictObject({ from: count, to: count })

const dose = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hold'), holdSeconds: count, repeats: count }),
  z.strictObject({ kind: z.literal('sets'), sets: z.array(repeats) }),
])

const item = z.strictObject({
  id: idSchema,
  exercise: z.enum(exerciseNames),
  dose,
  done: z.array(count.nullable()),
  hasBounced: z.boolean().nullable(),
  endedAt: z.number().nullable(),
})

const sessionSchema = z.strictObject({
  owner: z.string(),
  legs: z.array(z.enum(['left', 'right'])),
  items: z.array(item),
  item: count,
  bout: count,
  phase: z.enum(['waits', 'runs', 'paused', 'over']),
  since: z.number(),
  passedMs: z.number(),
  seenAt: z.number(),
}) satisfies z.ZodType<Session>

const known = new Map<string, { text: string; session: Session | null }>()

/** The session of a person on this device; null when none, or one that cannot be read. The same until it changes. */
export function guidedSession(owner: string): Session | null {
  const kept = guidedIn(guidedText.read())[owner]
  if (kept === undefined) return null
  const text = JSON.stringify(kept)
  const before = known.get(owner)
  if (before?.text === text) return before.session
  const read = sessionSchema.safeParse(kept)
  const session = read.success && read.data.owner === owner ? read.data : null
  known.set(owner, { text, session })
  return session
}

/** Calls after every change, of another tab too; answers how to end that. */
export const onGuidedSession = guidedText.subscribe

/** Puts a session in the place of what this device holds of its person. */
export const startGuided = (session: Session): void => keepGuided(session.owner, session)

/** Changes the session of a person, when this device holds one of theirs. */
export function changeGuided(owner: string, change: (session: Session) => Session): void {
  const session = guidedSession(owner)
  if (session === null) return
  const next = change(session)
  if (next !== session) startGuided(next)
}
