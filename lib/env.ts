import path from 'node:path'
import * as z from 'zod'
import type { Problem, Read } from './domain/problem'
import { isPushHost, usualPushHosts } from './domain/reminders/push-endpoint'

/** What the environment decides. Every value has a default; a blank value counts as unset. */
export type Environment = {
  port: number
  host: string
  /** Absolute path of the folder with the database file, the secret and the backups. */
  dataDir: string
  /** Absolute path of the SQLite file. */
  databaseFile: string
  /** The origin people use, without a trailing slash; null: nobody said. */
  publicUrl: string | null
  /** `first`: only the first account may be made by signing up. */
  signUp: 'first' | 'open'
  /** How many proxies stand in front; 0: the address of the connection is the address of the person. */
  trustProxy: number
  smtpUrl: string | null
  mailFrom: string | null
  /** Hosts of push services that messages may be sent to; `*.` stands for the names in front. */
  pushHosts: readonly string[]
  /** `off`: browsers get a service worker that ends the one they have, and register none. */
  serviceWorker: 'on' | 'off'
}

type Source = Record<string, string | undefined>

const url = (value: string) => (URL.canParse(value) ? new URL(value) : null)

const wholeNumber = (min: number, max: number) => {
  const expected = `expected a whole number from ${min} to ${max}`
  return z
    .string()
    .regex(/^\d{1,5}$/, expected)
    .transform(Number)
    .refine(value => value >= min && value <= max, expected)
}

const publicUrl = z
  .string()
  .refine(value => {
    const parts = url(value)
    return (
      parts !== null &&
      /^https?:$/.test(parts.protocol) &&
      parts.href === `${parts.origin}/` &&
      parts.hash === ''
    )
  }, 'expected the address people use, like https://diary.example.org, without a path')
  .transform(value => new URL(value).origin)

const databaseUrl = z.string().superRefine((value, context) => {
  const message = /^postgres(ql)?:\/\//.test(value)
    ? 'PostgreSQL is not built yet; leave it unset to use the SQLite file in DATA_DIR'
    : 'expected nothing (the SQLite file in DATA_DIR) or postgresql://…'
  context.addIssue({ code: 'custom', message })
})

const pushHosts = z
  .string()
  .transform(value =>
    value
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(host => host !== ''),
  )
  .refine(
    hosts => hosts.every(isPushHost),
    'expected names of hosts with commas between them, like fcm.googleapis.com, *.push.apple.com',
  )

const variables = z.object({
  PORT: wholeNumber(1, 65_535).default(3000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, 'expected a host name or an address, like localhost or 0.0.0.0')
    .default('localhost'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: databaseUrl.optional(),
  PUBLIC_URL: publicUrl.optional(),
  SIGN_UP: z.enum(['first', 'open'], 'expected first or open').default('first'),
  TRUST_PROXY: wholeNumber(0, 10).default(0),
  SMTP_URL: z
    .string()
    .refine(
      value => /^smtps?:$/.test(url(value)?.protocol ?? ''),
      'expected smtp://… or smtps://… with user and password where the server wants them',
    )
    .optional(),
  MAIL_FROM: z.string().includes('@', 'expected an e-mail address').optional(),
  PUSH_HOSTS: pushHosts.optional(),
  SERVICE_WORKER: z.enum(['on', 'off'], 'expected on or off').default('on'),
})

/** Reads an environment; a problem's path is the name of the variable, its message what was expected. */
export function readEnvironment(source: Source): Read<Environment> {
  const filled = Object.fromEntries(
    Object.entries(source).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  )
  const read = variables.safeParse(filled)
  if (!read.success) {
    const problems = read.error.issues.map(({ path: at, message }) => ({ path: at.join('.'), message }))
    return { ok: false, problems }
  }
  const { data } = read
  const dataDir = path.resolve(data.DATA_DIR)
  return {
    ok: true,
    value: {
      port: data.PORT,
      host: data.HOST,
      dataDir,
      databaseFile: path.join(dataDir, 'charley.db'),
      publicUrl: data.PUBLIC_URL ?? null,
      signUp: data.SIGN_UP,
      trustProxy: data.TRUST_PROXY,
      smtpUrl: data.SMTP_URL ?? null,
      mailFrom: data.MAIL_FROM ?? null,
      pushHosts: data.PUSH_HOSTS ?? usualPushHosts,
      serviceWorker: data.SERVICE_WORKER,
    },
  }
}

/** The environment does not say what it must; the message names each variable and what was expected. */
export class WrongEnvironment extends Error {
  override readonly name = 'WrongEnvironment'
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ path: variable, message }) => `${variable}: ${message}`).join('\n'))
  }
}

const key = Symbol.for('charley.environment')

const kept: typeof globalThis & { [key]?: Environment } = globalThis

/** The environment of this process. Throws {@link WrongEnvironment} when something in it cannot be used. */
export function env(): Environment {
  if (kept[key]) return kept[key]
  const read = readEnvironment(process.env)
  if (!read.ok) throw new WrongEnvironment(read.problems)
  return read.value
}

/** The address that people on this machine or, with `PUBLIC_URL`, everybody reaches the server at; no trailing slash. */
export function addressOf({ host, port, publicUrl }: Environment): string {
  return publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** Tells the libraries what they read from the environment by themselves. */
export function settleLibraries(mode: 'production' | 'development', address?: string): void {
  const told = { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1', ...(address && { NEXTAUTH_URL: address }) }
  Object.assign(process.env, told)
}

/** Reads the environment for the whole life of a server: what a library changes later in `process.env` is not seen. */
export function settleEnvironment(mode: 'production' | 'development'): Environment {
  const settled = env()
  kept[key] = settled
  settleLibraries(mode, addressOf(settled))
  return settled
}

/** Whether the development server runs: it reloads code in ways a content policy must allow. */
export const isDevelopment = (): boolean => process.env.NODE_ENV === 'development'
