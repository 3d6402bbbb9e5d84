import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  createToken,
  findToken,
  listTokens,
  mostTokens,
  revokeOwnToken,
  revokeToken,
} from '@/lib/data/tokens'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { aPerson } from '@/tests/support/a-person'
import { aToken } from '@/tests/support/a-token'

let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})

afterEach(() => fresh.close())

describe('a token', () => {
  test.each(['read', 'write'] as const)('says whose it is and that it may %s', async scope => {
    const owner = await aPerson()
    const { token } = await aToken(owner, { label: 'watch', scope })
    expect(await findToken(token)).toEqual({ owner, scope })
    expect(await findToken(`${token}x`)).toBeNull()
    expect(await findToken('')).toBeNull()
  })

  test('is listed by its beginning, for its owner alone, and stands nowhere in the database', async () => {
    const owner = await aPerson()
    const { id, token } = await aToken(owner, { label: 'watch', scope: 'read' })
    const [listed, ...rest] = await listTokens(owner)
    expect(rest).toEqual([])
    expect(listed).toMatchObject({ id, label: 'watch', scope: 'read', prefix: token.slice(0, 12) })
    expect(await listTokens(await aPerson())).toEqual([])
    const stored = JSON.stringify(await fresh.client.token.findMany(), (_, value: unknown) =>
      typeof value === 'bigint' ? Number(value) : value,
    )
    expect(stored).toContain(token.slice(0, 12))
    expect(stored).not.toContain(token.slice(0, 13))
  })

  test('is revoked by its owner and by no other person', async () => {
    const owner = await aPerson()
    const { id, token } = await aToken(owner, { label: 'watch', scope: 'read' })
    const other = await aToken(owner, { label: 'other', scope: 'read' })
    expect(await revokeOwnToken(await aPerson(), id)).toBe(false)
    expect(await findToken(token)).not.toBeNull()
    expect(await revokeOwnToken(owner, id)).toBe(true)
    expect(await revokeOwnToken(owner, id)).toBe(false)
    expect(await findToken(token)).toBeNull()
    expect(await findToken(other.token)).not.toBeNull()
  })

  test('opens nothing any more once it was revoked', async () => {
    const { id, token } = await aToken(await aPerson(), { label: 'watch', scope: 'write' })
    expect(await revokeToken(id)).toBe(true)
    expect(await revokeToken(id)).toBe(false)
    expect(await findToken(token)).toBeNull()
  })

  test('is one of at most fifty, also when many are asked for at once', async () => {
    const owner = await aPerson()
    const asked = Array.from({ length: mostTokens + 5 }, () =>
      createToken(owner, { label: 'watch', scope: 'read' }),
    )
    const made = await Promise.all(asked)
    expect(made.filter(token => token === null)).toHaveLength(5)
    expect(await listTokens(owner)).toHaveLength(50)
    expect(await createToken(await aPerson(), { label: 'theirs', scope: 'read' })).not.toBeNull()
  })
})
