import { takeFrom } from '@/lib/auth/limits'
import { done, notAllowedHere, notThere, refused, stale } from '@/lib/auth/refusal'
import { keys } from '@/lib/auth/query'
import { handler, json, noBody, nothing } from '@/lib/auth/handler'
import { findEntry, removeEntry } from '@/lib/data/entries'
import { knownItems } from '@/lib/data/known-items'
import { replaceEntry } from '@/lib/data/replace-entry'
import { notAllowed } from '@/lib/domain/allowed'
import { readEntry } from '@/lib/domain/entry'
import { idSchema } from '@/lib/domain/id'

const params = keys({ id: idSchema })

export const GET = handler({
  needs: 'read',
  params,
  query: nothing,
  body: noBody,
  hasTag: true,
  async run({ owner }, { params: { id } }) {
    const entry = await findEntry(owner, id)
    return entry === null ? refused(notThere) : done(entry)
  },
})

const body = json(written => readEntry(written))

const otherId = { path: 'id', message: 'Write the id of the path: an entry keeps its id.' }
const otherKind = { path: 'kind', message: 'An entry keeps its kind. Delete this one and make another.' }

export const PUT = handler({
  needs: 'write',
  params,
  query: nothing,
  body,
  hasTag: true,
  async run({ owner, now }, { params: { id }, body: entry, ifMatch }) {
    if (entry.id !== id) return refused(notAllowedHere([otherId]))
    const problems = notAllowed(entry, { now, knowsItem: await knownItems(owner) })
    if (problems.length > 0) return refused(notAllowedHere(problems))
    const room = await takeFrom('changes', owner, 1, now)
    if (!room.ok) return room
    const status = await replaceEntry(owner, entry, ifMatch)
    if (status === 'absent') return refused(notThere)
    if (status === 'other-kind') return refused(notAllowedHere([otherKind]))
    return status === 'stale' ? refused(stale) : done(entry)
  },
})

export const DELETE = handler({
  needs: 'write',
  params,
  query: nothing,
  body: noBody,
  async run({ owner, now }, { params: { id } }) {
    const room = await takeFrom('changes', owner, 1, now)
    if (!room.ok) return room
    return (await removeEntry(owner, id)) ? done(null) : refused(notThere)
  },
})
