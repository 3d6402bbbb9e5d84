import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deleteAccount } from '@/lib/auth/delete-account'
import { hashPassword } from '@/lib/auth/password'
import { personOf } from '@/lib/auth/person'
import { GET as profile } from '@/app/api/v1/profile/route'
import { fillEverything, tablesOfPeople, tablesThatLeadToPeople } from '../../support/a-filled-person'
import type { FreshDatabase } from '../../support/database'
import { ask, freshInstallation, newPerson, type TestPerson } from '../../support/people'

const phrase = 'correct horse battery staple'

let installation: FreshDatabase
let ada: TestPerson
let ben: TestPerson

beforeEach(async () => {
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org', await hashPassword(phrase))
  ben = await newPerson('ben@example.org', await hashPassword(phrase))
  for (const { owner, email } of [ada, ben]) await fillEverything(owner, email)
})

afterEach(() => installation.close())

async function leave(email: string, password: string) {
  const found = await personOf(ada.owner, Date.now())
  if (found === null) throw new Error('the account is gone')
  return deleteAccount(found.person, { email, password })
}

/** The rows of a person in a table, as text; '[]' when there is none. */
async function rowsOf({ owner }: TestPerson, table: string): Promise<string> {
  const column = table === 'User' ? 'id' : 'userId'
  const rows = await installation.client.$queryRawUnsafe(
    `SELECT * FROM "${table}" WHERE "${column}" = ? ORDER BY 1, 2`,
    owner,
  )
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
}

const everyRow = async (person: TestPerson): Promise<Record<string, string>> => {
  const tables = ['User', ...(await tablesOfPeople())]
  return Object.fromEntries(
    await Promise.all(tables.map(async table => [table, await rowsOf(person, table)] as const)),
  )
}

const statusFor = async (headers: Record<string, string>) =>
  (await ask(profile, '/api/v1/profile', { headers })).status

describe('the schema', () => {
  it('has the person in every table that leads to one', async () => {
    expect((await tablesOfPeople()).sort()).toEqual((await tablesThatLeadToPeople()).sort())
  })
})

describe('deleting the account', () => {
  it('leaves no row of the person in any table, and every row of another person as it was', async () => {
    const [mine, theirs] = [await everyRow(ada), await everyRow(ben)]
    expect(Object.keys(mine)).toContain('Consultation')
    expect(Object.entries(mine).filter(([, rows]) => rows === '[]')).toEqual([])
    const waits = await installation.client.wait.count()
    expect(await leave(ada.email, phrase)).toEqual({ ok: true, value: null })
    expect(Object.entries(await everyRow(ada)).filter(([, rows]) => rows !== '[]')).toEqual([])
    expect(await everyRow(ben)).toEqual(theirs)
    expect(await installation.client.wait.count()).toBe(waits - 1)
  })

  it('ends every session and every token of the person, and of nobody else', async () => {
    const ways = [ada.browser, ada.reader, ada.writer]
    expect(await Promise.all(ways.map(statusFor))).toEqual([200, 200, 200])
    await leave(' ADA@Example.org ', phrase)
    expect(await Promise.all(ways.map(statusFor))).toEqual([401, 401, 401])
    expect(await Promise.all([ben.browser, ben.reader, ben.writer].map(statusFor))).toEqual([200, 200, 200])
  })

  it.each([
    ['another address', 'ben@example.org', phrase, 'email'],
    ['no address', '', phrase, 'email'],
    ['a wrong password', 'ada@example.org', 'wrong horse battery', 'password'],
  ])('does not happen with %s', async (_, email, password, path) => {
    const before = await everyRow(ada)
    const answer = await leave(email, password)
    expect(!answer.ok && answer.refusal.problems?.map(problem => problem.path)).toEqual([path])
    expect(await everyRow(ada)).toEqual(before)
  })
})
