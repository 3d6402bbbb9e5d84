import { keys, writtenNumber } from '@/lib/auth/query'
import { done } from '@/lib/auth/refusal'
import { handler, noBody, nothing } from '@/lib/auth/handler'
import { findOwnItems } from '@/lib/data/items'
import { oneOf, optional, text } from '@/lib/domain/fields'
import { itemKinds } from '@/lib/domain/own-item'
import { listItems } from '@/lib/domain/reference/listed-item'

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
    return done({ items: listItems(await findOwnItems(owner), kinds, q, limit) })
  },
})
