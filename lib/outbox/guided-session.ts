import * as z from 'zod'
import { idSchema } from '../domain/id'
import { exerciseNames } from '../domain/prevention/exercises'
import type { Session } from '../domain/prevention/session'
import { guidedText } from './guided-text'

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

let readText: string | null = null
let readSession: Session | null = null

function sessionIn(text: string | null): Session | null {
  if (text === null) return null
  try {
    const read = sessionSchema.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** The session this device holds, of whomever; null when none, or one that cannot be read. The same until it changes. */
export function guidedSession(): Session | null {
  const text = guidedText.read()
  if (text !== readText) {
    readText = text
    readSession = sessionIn(text)
  }
  return readSession
}

/** Calls after every change, of another tab too; answers how to end that. */
export const onGuidedSession = guidedText.subscribe

/** Puts a session in the place of whatever this device holds. */
export const startGuided = (session: Session): void => guidedText.write(JSON.stringify(session))

/** Changes the session of a person, when this device holds one of theirs. */
export function changeGuided(owner: string, change: (session: Session) => Session): void {
  const session = guidedSession()
  if (session?.owner !== owner) return
  const next = change(session)
  if (next !== session) startGuided(next)
}
