import { handler, noBody, nothing } from '@/lib/auth/handler'
import { takeFrom } from '@/lib/auth/limits'
import { keys } from '@/lib/auth/query'
import { done, notThere, refused } from '@/lib/auth/refusal'
import { restoreOwnItem } from '@/lib/data/change-items'
import { idSchema } from '@/lib/domain/id'

export const POST = handler({
  needs: 'write',
  params: keys({ id: idSchema }),
  query: nothing,
  body: noBody,
  async run({ owner, now }, { params: { id } }) {
    const room = await takeFrom('changes', owner, 1, now)
    if (!room.ok) return room
    const item = await restoreOwnItem(owner, id)
    return item === null ? refused(notThere) : done(item)
  },
})
