import { handler, json, noBody, nothing } from '@/lib/auth/handler'
import { taking } from '@/lib/auth/limits'
import { cursorSchema, keys, writtenNumber } from '@/lib/auth/query'
import { done, notAllowedHere, refused, tooMany } from '@/lib/auth/refusal'
import { listEntries, saveCounted } from '@/lib/data/entries'
import { knownItems } from '@/lib/data/known-items'
import { notAllowed } from '@/lib/domain/allowed'
import { entryKinds } from '@/lib/domain/entry'
import { readEntryList } from '@/lib/domain/entry-list'
import { oneOf, optional } from '@/lib/domain/fields'
import { localDateSchema } from '@/lib/domain/time/local-date'

const body = json(readEntryList)

export const POST = handler({
  needs: 'write',
  params: nothing,
  query: nothing,
  body,
  async run({ owner, now }, { body: { entries } }) {
    const surroundings = { now, knowsItem: await knownItems(owner) }
    const problems = entries.flatMap((entry, index) => notAllowed(entry, surroundings, ['entries', index]))
    if (problems.length > 0) return refused(notAllowedHere(problems))
    const saved = await saveCounted(owner, entries, taking('entries', entries.length, now))
    return saved.ok ? done({ results: saved.results }) : refused(tooMany(saved.retryAfterSeconds))
  },
})

export const GET = handler({
  needs: 'read',
  params: nothing,
  query: keys({
    kind: optional(oneOf(entryKinds)),
    from: optional(localDateSchema),
    to: optional(localDateSchema),
    limit: optional(writtenNumber(1, 200)),
    cursor: optional(cursorSchema),
  }),
  body: noBody,
  async run({ owner }, { query }) {
    const { from, to, limit = 50 } = query
    if (from !== undefined && to !== undefined && to < from) {
      return refused(notAllowedHere([{ path: 'to', message: 'Write a date that is not before from.' }]))
    }
    return done(await listEntries(owner, { ...query, limit }))
  },
})
