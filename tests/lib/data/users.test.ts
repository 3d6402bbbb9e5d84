import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findSession, openSession } from '@/lib/data/sessions'
import { findToken } from '@/lib/data/tokens'
import {
  createFirstUser,
  createUser,
  deleteUser,
  findPasswordHash,
  findSignIn,
  findUser,
  listUsers,
  replacePassword,
  setPassword,
  userCount,
} from '@/lib/data/users'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { fillEverything, tablesOfPeople } from '@/tests/support/a-filled-person'
import { aPerson } from '@/tests/support/a-person'
import { aToken } from '@/tests/support/a-token'

let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})

afterEach(() => fresh.close())

const ada = { email: 'Ada@Example.org ', name: 'Ada', passwordHash: '$argon2id$a' }

describe('an account', () => {
  test('is found by its address in any spelling, and by no other', async () => {
    const owner = await createUser(ada)
    expect(await findSignIn('  ada@EXAMPLE.org')).toEqual({ owner, passwordHash: '$argon2id$a' })
    expect(await findSignIn('ada@example.com')).toBeNull()
    expect(await findSignIn('not an address')).toBeNull()
    expect(owner && (await findUser(owner))).toEqual({ email: 'ada@example.org', name: 'Ada' })
  })

  test('cannot be made twice, whatever the spelling, also in parallel', async () => {
    const made = await Promise.all([createUser(ada), createUser({ ...ada, email: 'ADA@example.org' })])
    expect(made.filter(owner => owner !== null)).toHaveLength(1)
    expect(await createUser(ada)).toBeNull()
    expect(await userCount()).toBe(1)
  })

  test('is not made from something that is no address', async () => {
    await expect(createUser({ ...ada, email: 'ada' })).rejects.toThrow(TypeError)
  })

  test('of two first ones asked for at once is made exactly once, and never beside another', async () => {
    const asked = Array.from({ length: 10 }, (_, index) => ({
      ...ada,
      email: `first-${String(index)}@example.org`,
    }))
    const made = await Promise.all(asked.map(createFirstUser))
    expect(made.filter(owner => owner !== null)).toHaveLength(1)
    expect(await userCount()).toBe(1)
    expect(await createFirstUser({ ...ada, email: 'late@example.org' })).toBeNull()
  })

  test('takes a new password, unless it is gone', async () => {
    const owner = await aPerson()
    const { email } = (await findUser(owner)) ?? { email: '' }
    expect(await setPassword(owner, '$argon2id$b')).toBe(true)
    expect((await findSignIn(email))?.passwordHash).toBe('$argon2id$b')
    await deleteUser(owner)
    expect(await setPassword(owner, '$argon2id$c')).toBe(false)
  })

  test.each([true, false])(
    'takes a new password in the place of the proved one, and tokens end: %s',
    async endsTokens => {
      const [owner, stranger] = [await aPerson(), await aPerson()]
      const own = [await openSession(owner, {}), await openSession(owner, {})]
      const other = await openSession(stranger, {})
      const { token } = await aToken(owner, { label: 'watch', scope: 'read' })
      const change = { before: 'none', after: '$argon2id$b', endsTokens }
      expect(await replacePassword(owner, { ...change, before: 'another' })).toBeNull()
      expect(await findSession(own[0] ?? '', Date.now())).toBe(owner)
      expect(await replacePassword(owner, change)).toEqual({ sessions: 2, tokens: endsTokens ? 1 : 0 })
      expect(await findPasswordHash(owner)).toBe('$argon2id$b')
      expect(await findPasswordHash(stranger)).toBe('none')
      for (const session of own) expect(await findSession(session, Date.now())).toBeNull()
      expect(await findSession(other, Date.now())).toBe(stranger)
      expect((await findToken(token)) === null).toBe(endsTokens)
      expect(await replacePassword(owner, change)).toBeNull()
    },
  )

  test('stands in the list, oldest first', async () => {
    const owners = [await aPerson(), await aPerson()]
    expect((await listUsers()).map(({ owner }) => owner)).toEqual(owners)
  })
})

const rowsIn = async (table: string): Promise<number> => {
  const [row] = await fresh.client.$queryRawUnsafe<{ rows: bigint }[]>(
    `SELECT COUNT(*) AS "rows" FROM "${table}"`,
  )
  return Number(row?.rows)
}

async function aFullPerson() {
  const owner = await aPerson()
  const { email } = (await findUser(owner)) ?? { email: '' }
  await fillEverything(owner, email)
  return owner
}

describe('deleting an account', () => {
  test('leaves nothing of the person in any table, and everything of the others', async () => {
    const tables = [...(await tablesOfPeople()), 'User', 'Wait']
    expect(tables).toContain('Consultation')
    expect(tables.length).toBeGreaterThanOrEqual(18)
    const leaving = await aFullPerson()
    const before = await Promise.all(tables.map(rowsIn))
    expect(tables.filter((_, index) => before[index] === 0)).toEqual([])
    await aFullPerson()
    expect(await deleteUser(leaving)).toBe(true)
    expect(await Promise.all(tables.map(rowsIn))).toEqual(before)
    expect(await deleteUser(leaving)).toBe(false)
  })
})
