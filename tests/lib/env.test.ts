import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { addressOf, env, readEnvironment, WrongEnvironment } from '@/lib/env'

function valueOf(source: Record<string, string>) {
  const read = readEnvironment(source)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

function problemsOf(source: Record<string, string>) {
  const read = readEnvironment(source)
  return read.ok ? [] : read.problems
}

describe('the environment', () => {
  test('decides nothing when it is empty', () => {
    expect(valueOf({})).toEqual({
      port: 3000,
      host: 'localhost',
      dataDir: path.resolve('data'),
      databaseFile: path.resolve('data/charley.db'),
      publicUrl: null,
      signUp: 'first',
      trustProxy: 0,
      smtpUrl: null,
      mailFrom: null,
      pushHosts: [
        'fcm.googleapis.com',
        '*.push.services.mozilla.com',
        '*.push.apple.com',
        '*.notify.windows.com',
      ],
      serviceWorker: 'on',
    })
  })

  test('counts a blank value as unset', () => {
    const names = [
      'PORT',
      'HOST',
      'DATA_DIR',
      'DATABASE_URL',
      'PUBLIC_URL',
      'SIGN_UP',
      'TRUST_PROXY',
      'SMTP_URL',
    ]
    const blanks = [...names, 'MAIL_FROM', 'PUSH_HOSTS', 'SERVICE_WORKER'].map(name => [name, ' '])
    expect(valueOf(Object.fromEntries(blanks))).toEqual(valueOf({}))
  })

  test.each([
    ['PORT', '1', { port: 1 }],
    ['PORT', '65535', { port: 65_535 }],
    ['HOST', '0.0.0.0', { host: '0.0.0.0' }],
    ['HOST', '::', { host: '::' }],
    ['DATA_DIR', '/srv/charley', { dataDir: '/srv/charley', databaseFile: '/srv/charley/charley.db' }],
    ['PUBLIC_URL', 'https://diary.example.org', { publicUrl: 'https://diary.example.org' }],
    ['PUBLIC_URL', 'https://diary.example.org/', { publicUrl: 'https://diary.example.org' }],
    ['PUBLIC_URL', 'http://192.168.1.5:3000', { publicUrl: 'http://192.168.1.5:3000' }],
    ['SIGN_UP', 'open', { signUp: 'open' }],
    ['TRUST_PROXY', '2', { trustProxy: 2 }],
    ['SMTP_URL', 'smtps://a:b@mail.example.org', { smtpUrl: 'smtps://a:b@mail.example.org' }],
    ['SERVICE_WORKER', 'off', { serviceWorker: 'off' }],
    ['MAIL_FROM', 'Charley <charley@example.org>', { mailFrom: 'Charley <charley@example.org>' }],
    ['PUSH_HOSTS', 'Push.Example.org, *.example.net', { pushHosts: ['push.example.org', '*.example.net'] }],
  ])('reads %s=%s', (name, value, expected) => {
    expect(valueOf({ [name]: value })).toMatchObject(expected)
  })

  test.each([
    ['PORT', '0', 'a whole number from 1 to 65535'],
    ['PORT', '65536', 'a whole number from 1 to 65535'],
    ['PORT', '3000.5', 'a whole number from 1 to 65535'],
    ['PORT', '0x10', 'a whole number from 1 to 65535'],
    ['PORT', '1e3', 'a whole number from 1 to 65535'],
    ['HOST', 'http://localhost', 'a host name or an address'],
    ['PUSH_HOSTS', '127.0.0.1', 'names of hosts with commas between them'],
    ['PUSH_HOSTS', 'https://push.example.org', 'names of hosts with commas between them'],
    ['PUSH_HOSTS', '*', 'names of hosts with commas between them'],
    ['PUSH_HOSTS', '*.com, localhost', 'names of hosts with commas between them'],
    ['HOST', 'my host', 'a host name or an address'],
    ['DATABASE_URL', 'postgresql://a@b/c', 'PostgreSQL is not built yet'],
    ['DATABASE_URL', 'postgres://a@b/c', 'PostgreSQL is not built yet'],
    ['DATABASE_URL', 'file:./other.db', 'expected nothing (the SQLite file in DATA_DIR)'],
    ['PUBLIC_URL', 'diary.example.org', 'the address people use'],
    ['PUBLIC_URL', 'ftp://diary.example.org', 'the address people use'],
    ['PUBLIC_URL', 'https://example.org/diary', 'without a path'],
    ['PUBLIC_URL', 'https://user:password@example.org', 'the address people use'],
    ['PUBLIC_URL', 'https://example.org/?a=b', 'the address people use'],
    ['SIGN_UP', 'Open', 'expected first or open'],
    ['SIGN_UP', 'closed', 'expected first or open'],
    ['TRUST_PROXY', '-1', 'a whole number from 0 to 10'],
    ['TRUST_PROXY', 'true', 'a whole number from 0 to 10'],
    ['TRUST_PROXY', '11', 'a whole number from 0 to 10'],
    ['SMTP_URL', 'https://mail.example.org', 'smtp://'],
    ['SMTP_URL', 'mail.example.org', 'smtp://'],
    ['MAIL_FROM', 'nobody', 'an e-mail address'],
    ['SERVICE_WORKER', 'no', 'expected on or off'],
  ])('refuses %s=%s by its name and with what was expected', (name, value, expected) => {
    const problems = problemsOf({ [name]: value })
    expect(problems.map(({ path: variable }) => variable)).toEqual([name])
    expect(problems[0]?.message).toContain(expected)
  })

  test('names everything that is wrong at once', () => {
    const problems = problemsOf({ PORT: 'x', SIGN_UP: 'x' })
    expect(problems.map(({ path: variable }) => variable)).toEqual(['PORT', 'SIGN_UP'])
  })

  test('does not repeat a secret in what it says', () => {
    const problems = problemsOf({ SMTP_URL: 'xmtp://user:hunter2@example.org' })
    expect(problems).toHaveLength(1)
    expect(JSON.stringify(problems)).not.toContain('hunter2')
  })

  test.each([
    [{}, 'http://localhost:3000'],
    [{ HOST: '0.0.0.0', PORT: '80' }, 'http://0.0.0.0:80'],
    [{ HOST: '::1' }, 'http://[::1]:3000'],
    [{ PUBLIC_URL: 'https://diary.example.org', PORT: '1' }, 'https://diary.example.org'],
  ])('%j is reached at %s', (source, address) => {
    expect(addressOf(valueOf(source))).toBe(address)
  })
})

describe('the environment of this process', () => {
  afterEach(() => vi.unstubAllEnvs())

  test('is read from the process', () => {
    vi.stubEnv('PORT', '4321')
    expect(env().port).toBe(4321)
  })

  test('throws when something in it cannot be used', () => {
    vi.stubEnv('PORT', 'many')
    expect(() => env()).toThrow(WrongEnvironment)
    expect(() => env()).toThrow('PORT: expected a whole number from 1 to 65535')
  })
})
