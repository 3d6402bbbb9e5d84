import { takeFrom } from '@/lib/auth/limits'
import { done, notThere, refused } from '@/lib/auth/refusal'
import { keys } from '@/lib/auth/query'
import { handler, noBody, nothing } from '@/lib/auth/handler'
import { findEntry, removeEntry } from '@/lib/data/entries'
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
