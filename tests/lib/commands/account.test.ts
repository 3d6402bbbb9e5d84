import Database from 'better-sqlite3'
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { signIn } from '@/lib/auth/sign-in'
import { account } from '@/lib/commands/account'
import type { Ending } from '@/lib/commands/command'
import { token } from '@/lib/commands/token'
import { findSession } from '@/lib/data/sessions'
import { findToken } from '@/lib/data/tokens'
import { recordFailure } from '@/lib/data/waits'
import type { FreshDatabase } from '../../support/database'
import { freshInstallation } from '../../support/people'

const phrase = 'correct horse battery staple'

let installation: FreshDatabase

beforeEach(async () => {
  installation = await freshInstallation()
})

afterEach(() => installation.close())

type Said = { ending: Ending; printed: string[]; told: string[] }

/** Calls a command with these words and this on standard input. */
async function call(command: typeof account, words: string[], input = ''): Promise<Said> {
  const printed: string[] = []
  const told: string[] = []
  const ending = await command({
    words,
    input: async () => input,
    print: line => printed.push(line),
    tell: line => told.push(line),
  })
  return { ending, printed, told }
}

const create = (email = 'ada@example.org', password = `${phrase}\n`, ...more: string[]) =>
  call(account, ['create', email, '--password-stdin', ...more], password)

const enter = (password: string, now = Date.now()) =>
  signIn({ email: 'ada@example.org', password }, { address: '10.0.0.1', userAgent: null, now })

describe('account', () => {
  it('makes an account that can sign in, whatever SIGN_UP says', async () => {
    expect((await create('Ada@Example.org', `${phrase}\r\n`, '--name', 'Ada')).ending).toEqual({ exit: 0 })
    expect((await create('ben@example.org')).printed).toEqual(['ben@example.org'])
    expect((await enter(phrase)).ok).toBe(true)
    const { printed } = await call(account, ['list'])
    expect(printed.map(line => line.split('\t').slice(0, 2))).toEqual([
      ['ada@example.org', 'Ada'],
      ['ben@example.org', ''],
    ])
  })

  it('takes a password to the letter, but for the line end behind it', async () => {
    await create('ada@example.org', ` ${phrase} \n`)
    expect((await enter(phrase)).ok).toBe(false)
    expect((await enter(` ${phrase} `)).ok).toBe(true)
  })

  it.each([
    ['an address that is none', ['create', 'ada', '--password-stdin'], phrase, 'not an e-mail address'],
    ['a short password', ['create', 'eve@example.org', '--password-stdin'], 'short', 'at least 12'],
    ['no password', ['create', 'eve@example.org', '--password-stdin'], '', 'at least 12'],
    [
      'a common password',
      ['create', 'eve@example.org', '--password-stdin'],
      'password1234',
      'first that are tried',
    ],
    [
      'a name of two lines',
      ['create', 'eve@example.org', '--name', 'E\0ve', '--password-stdin'],
      phrase,
      'name',
    ],
    ['an address that is taken', ['create', 'ADA@example.org', '--password-stdin'], phrase, 'already'],
    ['nobody’s password', ['reset-password', 'eve@example.org', '--password-stdin'], phrase, 'no account'],
    ['nobody’s sessions', ['end-sessions', 'eve@example.org'], '', 'no account'],
    ['nobody', ['delete', 'eve@example.org'], '', 'no account'],
  ])('ends with 1 for %s', async (_, words, input, because) => {
    await create()
    const { ending, printed } = await call(account, words, input)
    expect(ending).toEqual({ exit: 1, message: expect.stringContaining(because) })
    expect(printed).toEqual([])
    expect(await installation.client.user.count()).toBe(1)
  })

  it.each([
    [[]],
    [['make']],
    [['__proto__']],
    [['create']],
    [['create', 'eve@example.org']],
    [['create', 'eve@example.org', phrase]],
    [['create', 'eve@example.org', '--password', phrase]],
    [['list', 'eve@example.org']],
    [['delete', 'a@example.org', 'b@example.org']],
    [['end-sessions', 'a@example.org', '--name', 'Ada']],
  ])('ends with 2 and says how to call it: %j', async words => {
    expect((await call(account, words)).ending).toEqual({
      exit: 2,
      message: expect.stringContaining('Usage:'),
    })
  })

  it('gives a new password, ends every session and every wait', async () => {
    await create()
    const signedIn = await enter(phrase)
    for (let index = 0; index < 9; index += 1) await recordFailure('account:ada@example.org', Date.now())
    const other = 'seven odd bulls ride west'
    const { ending } = await call(account, ['reset-password', 'ada@example.org', '--password-stdin'], other)
    expect(ending.exit).toBe(0)
    expect(signedIn.ok && (await findSession(signedIn.value.session, Date.now()))).toBeNull()
    expect((await enter(other)).ok).toBe(true)
    expect((await enter(phrase)).ok).toBe(false)
  })

  it('ends sessions, and deletes with everything that was the person’s', async () => {
    await create()
    const signedIn = await enter(phrase)
    await call(account, ['end-sessions', 'ada@example.org'])
    expect(signedIn.ok && (await findSession(signedIn.value.session, Date.now()))).toBeNull()
    await call(account, ['delete', 'ada@example.org'])
    expect(await installation.client.user.count()).toBe(0)
  })
})

describe('token', () => {
  const make = (...more: string[]) =>
    call(token, ['create', 'ada@example.org', '--label', 'my watch', ...more])

  it('makes a token of the scope asked for, and prints it alone', async () => {
    await create()
    for (const [words, scope] of [
      [['--scope', 'write'], 'write'],
      [['--scope', 'read'], 'read'],
      [[], 'read'],
    ] as const) {
      const { printed } = await make(...words)
      expect(printed).toEqual([expect.stringMatching(/^charley_[\w-]{43}$/)])
      expect((await findToken(printed[0] ?? ''))?.scope).toBe(scope)
    }
  })

  it('lists them without their secret, and revokes one', async () => {
    await create()
    const [secret = ''] = (await make()).printed
    const { printed } = await call(token, ['list', 'ada@example.org'])
    const [id = '', scope, , label] = (printed[0] ?? '').split('\t')
    expect([scope, label]).toEqual(['read', 'my watch'])
    expect(printed.join()).not.toContain(secret)
    expect((await call(token, ['revoke', id])).ending).toEqual({ exit: 0 })
    expect(await findToken(secret)).toBeNull()
    expect((await call(token, ['revoke', id])).ending.exit).toBe(1)
  })

  it('makes no more than fifty for one person', async () => {
    await create()
    for (let made = 0; made < 50; made += 1) await make()
    const { ending, printed } = await make()
    expect(ending).toEqual({ exit: 1, message: expect.stringContaining('Revoke one first.') })
    expect([printed, await installation.client.token.count()]).toEqual([[], 50])
  })

  it.each([
    [['create', 'eve@example.org', '--label', 'x'], 1],
    [['create', 'ada@example.org', '--label', ' '], 1],
    [['list', 'eve@example.org'], 1],
    [['revoke', 'x'], 1],
    [['create', 'ada@example.org', '--label', 'x', '--scope', 'all'], 2],
    [['create', 'ada@example.org'], 2],
    [['revoke'], 2],
    [['list', 'ada@example.org', '--scope', 'read'], 2],
    [[], 2],
  ])('%j ends with %i', async (words, exit) => {
    await create()
    expect((await call(token, words)).ending.exit).toBe(exit)
    expect(await installation.client.token.count()).toBe(0)
  })
})

it('says "busy, try again" when another program keeps the database for more than five seconds', async () => {
  const holder = new Database(installation.file)
  holder.exec('BEGIN IMMEDIATE')
  const root = path.join(import.meta.dirname, '../../..')
  const run = promisify(execFile)(
    path.join(root, 'node_modules/.bin/tsx'),
    ['lib/commands/account.ts', 'create', 'ada@example.org', '--password-stdin'],
    {
      cwd: root,
      env: { ...process.env, DATA_DIR: installation.folder },
    },
  )
  run.child.stdin?.end(phrase)
  await expect(run).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'The database is busy, try again.\n',
  })
  holder.close()
}, 120_000)
