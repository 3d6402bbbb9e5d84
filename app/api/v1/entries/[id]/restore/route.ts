import { takeFrom } from '@/lib/auth/limits'
import { done, notThere, refused } from '@/lib/auth/refusal'
import { keys } from '@/lib/auth/query'
import { handler, noBody, nothing } from '@/lib/auth/handler'
import { restoreEntry } from '@/lib/data/entries'
import { idSchema } from '@/lib/domain/id'

export const POST = handler({
  needs: 'write',
  params: keys({ id: idSchema }),
  query: nothing,
  body: noBody,
  async run({ owner, now }, { params: { id } }) {
    const room = await takeFrom('changes', owner, 1, now)
    if (!room.ok) return room
    const entry = await restoreEntry(owner, id)
    return entry === null ? refused(notThere) : done(entry)
  },
})
