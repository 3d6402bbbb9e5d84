import { handler, json, noBody, nothing } from '@/lib/auth/handler'
import { answerOfItem } from '@/lib/auth/item-answer'
import { takeFrom } from '@/lib/auth/limits'
import { keys, writtenNumber } from '@/lib/auth/query'
import { done } from '@/lib/auth/refusal'
import { createOwnItem } from '@/lib/data/change-items'
import { findItemNames, findItemsById } from '@/lib/data/items'
import { oneOf, optional, text } from '@/lib/domain/fields'
import { itemKinds, readOwnItem } from '@/lib/domain/own-item'
import { listItems, ownThatFit } from '@/lib/domain/reference/listed-item'

export const GET = handler({
  needs: 'read',
  params: nothing,
  query: keys({
    kind: optional(oneOf(itemKinds)),
    q: optional(text(200)),
    limit: optional(writtenNumber(1, 200)),
  }),
  body: noBody,
  async run({ owner }, { query: { kind, q = '', limit = 20 } }) {
    const kinds = kind === undefined ? itemKinds : [kind]
    const fitting = ownThatFit(await findItemNames(owner, kinds), q, limit)
    const own = await findItemsById(
      owner,
      fitting.map(({ id }) => id),
    )
    return done({ items: listItems(own, kinds, q, limit) })
  },
})

const body = json(written => readOwnItem(written))

export const POST = handler({
  needs: 'write',
  params: nothing,
  query: nothing,
  body,
  hasTag: true,
  async run({ owner, now }, { body: item }) {
    const room = await takeFrom('changes', owner, 1, now)
    return room.ok ? answerOfItem(item, await createOwnItem(owner, item)) : room
  },
})
