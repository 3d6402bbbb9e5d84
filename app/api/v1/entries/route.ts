import * as z from 'zod'
import { takeFrom } from '@/lib/auth/limits'
import { writtenNumber } from '@/lib/auth/query'
import { done, notAllowedHere, refused } from '@/lib/auth/refusal'
import { handler, json, noBody, nothing } from '@/lib/auth/signed-in'
import { readCursor } from '@/lib/data/cursor'
import { listEntries, saveEntries } from '@/lib/data/entries'
import { knownItems } from '@/lib/data/known-items'
import { notAllowed } from '@/lib/domain/allowed'
import { entryKinds, entrySchema, type Entry } from '@/lib/domain/entry'
import { oneOf, optional } from '@/lib/domain/fields'
import { readWith, type Read } from '@/lib/domain/problem'
import { localDateSchema } from '@/lib/domain/time/local-date'

const count = 'Write a list of 1 to 500 entries.'

const sentSchema: z.ZodType<{ entries: Entry[] }> = z.strictObject({
  entries: z.array(entrySchema, count).min(1, count).max(500, count),
})

const body = json((written): Read<{ entries: Entry[] }> => readWith(sentSchema, written))

const listSchema = z.strictObject({
  kind: optional(oneOf(entryKinds)),
  from: optional(localDateSchema),
  to: optional(localDateSchema),
  limit: optional(writtenNumber(1, 200)),
  cursor: optional(z.string().refine(text => readCursor(text) !== null, 'This is not a cursor of a list.')),
})

export const POST = handler({
  needs: 'write',
  params: nothing,
  query: nothing,
  body,
  async run({ owner, now }, { body: { entries } }) {
    const surroundings = { now, knowsItem: await knownItems(owner) }
    const problems = entries.flatMap((entry, index) => notAllowed(entry, surroundings, ['entries', index]))
    if (problems.length > 0) return refused(notAllowedHere(problems))
    const room = await takeFrom('entries', owner, entries.length, now)
    return room.ok ? done({ results: await saveEntries(owner, entries) }) : room
  },
})

export const GET = handler({
  needs: 'read',
  params: nothing,
  query: listSchema,
  body: noBody,
  async run({ owner }, { query }) {
    const { from, to, limit = 50 } = query
    if (from !== undefined && to !== undefined && to < from) {
      return refused(notAllowedHere([{ path: 'to', message: 'Write a date that is not before from.' }]))
    }
    return done(await listEntries(owner, { ...query, limit }))
  },
})
