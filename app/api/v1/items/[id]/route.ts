import { handler, json, noBody, nothing } from '@/lib/auth/handler'
import { answerOfItem } from '@/lib/auth/item-answer'
import { takeFrom } from '@/lib/auth/limits'
import { keys } from '@/lib/auth/query'
import { done, notAllowedHere, notThere, refused } from '@/lib/auth/refusal'
import { removeOwnItem, replaceOwnItem } from '@/lib/data/change-items'
import { findOwnItem } from '@/lib/data/items'
import { idSchema } from '@/lib/domain/id'
import { readOwnItem } from '@/lib/domain/own-item'

const params = keys({ id: idSchema })

export const GET = handler({
  needs: 'read',
  params,
  query: nothing,
  body: noBody,
  hasTag: true,
  async run({ owner }, { params: { id } }) {
    const item = await findOwnItem(owner, id)
    return item === null ? refused(notThere) : done(item)
  },
})

const body = json(written => readOwnItem(written))

const otherId = { path: 'id', message: 'Write the id of the path: an item keeps its id.' }

export const PUT = handler({
  needs: 'write',
  params,
  query: nothing,
  body,
  hasTag: true,
  async run({ owner, now }, { params: { id }, body: item, ifMatch }) {
    if (item.id !== id) return refused(notAllowedHere([otherId]))
    const room = await takeFrom('changes', owner, 1, now)
    return room.ok ? answerOfItem(item, await replaceOwnItem(owner, item, ifMatch)) : room
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
    return (await removeOwnItem(owner, id, now)) ? done(null) : refused(notThere)
  },
})
