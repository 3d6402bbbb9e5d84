import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { recordNotices } from '../auth/record-notices'
import { importDiary } from '../data/import-diary'
import { findSignIn } from '../data/users'
import type { Problem } from '../domain/problem'
import { readImport } from '../exchange/coming-diary'
import { importReport } from '../exchange/import-report'
import { readJson } from '../exchange/json-text'
import { command, finished, isWrongWord, wrongCall, wrongInput, type Call, type Ending } from './command'
import { prepareData } from './data-folder'

const usage = `Usage: npm run --silent import -- EMAIL FILE [--dry-run] [--fill-profile]

Makes a history document part of the person's diary, all of it or nothing. With --dry-run only says what would be.
With --fill-profile what the person's profile does not say is taken from the document.`

/** More problems than this are counted, not listed. */
const listed = 1000

const named = (file: string, problems: readonly Problem[]): Ending =>
  wrongInput(
    [
      ...problems
        .slice(0, listed)
        .map(({ path, message }) => `${file}: ${path === '' ? '' : `${path}: `}${message}`),
      ...(problems.length > listed
        ? [`${file}: ${problems.length - listed} more problems are not listed.`]
        : []),
      'Nothing was imported.',
    ].join('\n'),
  )

function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}

type Wishes = { isDryRun: boolean; fillsProfile: boolean }

async function importFile(call: Call, email: string, file: string, wishes: Wishes): Promise<Ending> {
  const bytes = bytesOf(file)
  if (bytes === null) return wrongInput(`${file}: this file cannot be read.`)
  const json = readJson(bytes)
  if (!json.ok) return named(file, json.problems)
  const read = readImport(json.value)
  if (!read.ok) return named(file, read.problems)
  await prepareData()
  const owner = (await findSignIn(email))?.owner
  if (owner === undefined) return wrongInput(`There is no account with the address ${email}.`)
  const imported = await importDiary(owner, read.value.diary, { now: Date.now(), ...wishes })
  if (!wishes.isDryRun && imported.refusals.length === 0) await recordNotices(owner, Date.now())
  call.print(JSON.stringify(importReport(imported, read.value, wishes.isDryRun)))
  return imported.refusals.length > 0 ? named(file, imported.refusals) : finished
}

function readWords(words: string[]) {
  return parseArgs({
    args: words,
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' }, 'fill-profile': { type: 'boolean' } },
  })
}

/** Imports a history document into an account. */
export async function importCommand(call: Call): Promise<Ending> {
  let parsed: ReturnType<typeof readWords>
  try {
    parsed = readWords(call.words)
  } catch (error) {
    if (isWrongWord(error)) return wrongCall(usage, error.message)
    throw error
  }
  const [email, file, ...more] = parsed.positionals
  if (email === undefined || file === undefined || more.length > 0) return wrongCall(usage)
  const { 'dry-run': isDryRun = false, 'fill-profile': fillsProfile = false } = parsed.values
  return importFile(call, email, file, { isDryRun, fillsProfile })
}

await command(import.meta.url, importCommand)
