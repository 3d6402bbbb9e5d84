import { parseArgs } from 'node:util'
import { problemWithPassword } from '../auth/new-password'
import { hashPassword } from '../auth/password'
import { endSessions } from '../data/sessions'
import type { UserId } from '../data/user-id'
import { createUser, deleteUser, findSignIn, listUsers, setPassword } from '../data/users'
import { clearFailures } from '../data/waits'
import { readEmail } from '../domain/email'
import { text } from '../domain/fields'
import { command, finished, isWrongWord, wrongCall, wrongInput, type Call, type Ending } from './command'
import { prepareData } from './data-folder'

const usage = `Usage:
  npm run --silent account -- create EMAIL [--name NAME] --password-stdin
  npm run --silent account -- list
  npm run --silent account -- reset-password EMAIL --password-stdin
  npm run --silent account -- end-sessions EMAIL
  npm run --silent account -- delete EMAIL`

type Words = { email: string; name: string | undefined; hasPassword: boolean }

type Task = {
  takes: { email: boolean; name: boolean; password: boolean }
  run: (call: Call, words: Words) => Promise<Ending>
}

const noAccount = (email: string): Ending => wrongInput(`There is no account with the address ${email}.`)

const tasks: Record<string, Task> = {
  create: { takes: { email: true, name: true, password: true }, run: create },
  list: { takes: { email: false, name: false, password: false }, run: list },
  'reset-password': { takes: { email: true, name: false, password: true }, run: resetPassword },
  'end-sessions': {
    takes: { email: true, name: false, password: false },
    run: (call, { email }) =>
      withAccount(email, async owner => {
        call.tell(`Sessions ended: ${await endSessions(owner)}.`)
      }),
  },
  delete: {
    takes: { email: true, name: false, password: false },
    run: (call, { email }) =>
      withAccount(email, async owner => {
        await deleteUser(owner)
        call.tell(`The account ${email} and its diary are deleted.`)
      }),
  },
}

async function withAccount(email: string, work: (owner: UserId) => Promise<void>): Promise<Ending> {
  const account = await findSignIn(email)
  if (account === null) return noAccount(email)
  await work(account.owner)
  return finished
}

/** The password on standard input, without the line end behind it, as a hash to keep; or why it is refused. */
async function passwordHashFrom(call: Call, email: string): Promise<{ hash: string } | { problem: string }> {
  const password = (await call.input()).replace(/\r?\n$/, '')
  const problem = problemWithPassword(password, email)
  return problem === null ? { hash: await hashPassword(password) } : { problem: `The password: ${problem}` }
}

async function create(call: Call, { email, name }: Words): Promise<Ending> {
  if (name !== undefined && !text(100).safeParse(name).success) {
    return wrongInput('The name: write at most 100 characters on one line.')
  }
  const read = await passwordHashFrom(call, email)
  if ('problem' in read) return wrongInput(read.problem)
  const owner = await createUser({ email, name: name ?? null, passwordHash: read.hash })
  if (owner === null) return wrongInput(`There is an account with the address ${email} already.`)
  call.print(email)
  call.tell(`The account ${email} is made.`)
  return finished
}

async function list(call: Call): Promise<Ending> {
  for (const { email, name, createdAt } of await listUsers()) {
    call.print([email, name ?? '', new Date(createdAt).toISOString()].join('\t'))
  }
  return finished
}

async function resetPassword(call: Call, { email }: Words): Promise<Ending> {
  const account = await findSignIn(email)
  if (account === null) return noAccount(email)
  const read = await passwordHashFrom(call, email)
  if ('problem' in read) return wrongInput(read.problem)
  await setPassword(account.owner, read.hash)
  const ended = await endSessions(account.owner)
  await clearFailures(`account:${email}`)
  call.tell(`The password of ${email} is new. Sessions ended: ${ended}.`)
  return finished
}

function readWords(words: string[]) {
  return parseArgs({
    args: words,
    allowPositionals: true,
    options: { name: { type: 'string' }, 'password-stdin': { type: 'boolean' } },
  })
}

/** Makes, lists, changes and deletes accounts, for whoever runs the installation. */
export async function account(call: Call): Promise<Ending> {
  let parsed: ReturnType<typeof readWords>
  try {
    parsed = readWords(call.words)
  } catch (error) {
    if (isWrongWord(error)) return wrongCall(usage, error.message)
    throw error
  }
  const [verb = '', written, ...more] = parsed.positionals
  const { name, 'password-stdin': hasPassword = false } = parsed.values
  const task = Object.hasOwn(tasks, verb) ? tasks[verb] : undefined
  const fits =
    task !== undefined &&
    more.length === 0 &&
    task.takes.email === (written !== undefined) &&
    task.takes.password === hasPassword &&
    (task.takes.name || name === undefined)
  if (!fits) return wrongCall(usage)
  const email = written === undefined ? '' : readEmail(written)
  if (email === null) return wrongInput(`${written ?? ''} is not an e-mail address.`)
  await prepareData()
  return task.run(call, { email, name, hasPassword })
}

await command(import.meta.url, account)
