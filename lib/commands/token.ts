import { parseArgs } from 'node:util'
import { createToken, listTokens, mostTokens, revokeToken, type TokenScope } from '../data/tokens'
import type { UserId } from '../data/user-id'
import { findSignIn } from '../data/users'
import { text } from '../domain/fields'
import { idSchema } from '../domain/id'
import { command, finished, isWrongWord, wrongCall, wrongInput, type Call, type Ending } from './command'
import { prepareData } from './data-folder'

const usage = `Usage:
  npm run --silent token -- create EMAIL --label TEXT [--scope read|write]
  npm run --silent token -- list EMAIL
  npm run --silent token -- revoke ID`

const scopeOf = (written: string): TokenScope | null =>
  written === 'read' || written === 'write' ? written : null

async function ownerOf(email: string): Promise<UserId | null> {
  await prepareData()
  return (await findSignIn(email))?.owner ?? null
}

const noAccount = (email: string): Ending => wrongInput(`There is no account with the address ${email}.`)

async function create(call: Call, email: string, label: string, writtenScope: string): Promise<Ending> {
  const scope = scopeOf(writtenScope)
  if (scope === null) return wrongCall(usage, `--scope: write read or write, not ${writtenScope}.`)
  if (!text(100).safeParse(label).success)
    return wrongInput('--label: write 1 to 100 characters on one line.')
  const owner = await ownerOf(email)
  if (owner === null) return noAccount(email)
  const made = await createToken(owner, { label, scope })
  if (made === null)
    return wrongInput(`${email} has ${mostTokens} tokens, as many as may be. Revoke one first.`)
  const { id, token } = made
  call.print(token)
  call.tell(`This is the only time the token is shown. It may ${scope}; its id is ${id}.`)
  return finished
}

async function list(call: Call, email: string): Promise<Ending> {
  const owner = await ownerOf(email)
  if (owner === null) return noAccount(email)
  for (const { id, scope, prefix, label, createdAt } of await listTokens(owner)) {
    call.print([id, scope, `${prefix}…`, label, new Date(createdAt).toISOString()].join('\t'))
  }
  return finished
}

async function revoke(call: Call, written: string): Promise<Ending> {
  const id = idSchema.safeParse(written)
  if (!id.success) return wrongInput(`${written} is not the id of a token; list shows them.`)
  await prepareData()
  if (!(await revokeToken(id.data))) return wrongInput(`There is no token with the id ${id.data}.`)
  call.tell(`The token ${id.data} is revoked.`)
  return finished
}

function readWords(words: string[]) {
  return parseArgs({
    args: words,
    allowPositionals: true,
    options: { label: { type: 'string' }, scope: { type: 'string' } },
  })
}

/** Makes, lists and revokes tokens of the API. */
export async function token(call: Call): Promise<Ending> {
  let parsed: ReturnType<typeof readWords>
  try {
    parsed = readWords(call.words)
  } catch (error) {
    if (isWrongWord(error)) return wrongCall(usage, error.message)
    throw error
  }
  const [verb, whom, ...more] = parsed.positionals
  const { label, scope } = parsed.values
  if (whom === undefined || more.length > 0) return wrongCall(usage)
  if (verb === 'create' && label !== undefined) return create(call, whom, label, scope ?? 'read')
  if (label !== undefined || scope !== undefined) return wrongCall(usage)
  if (verb === 'list') return list(call, whom)
  return verb === 'revoke' ? revoke(call, whom) : wrongCall(usage)
}

await command(import.meta.url, token)
