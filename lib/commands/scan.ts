import { readFileSync, realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { notAllowed } from '../domain/allowed'
import type { Entry } from '../domain/entry'
import { dayOf, epochOf } from '../domain/entry'
import { historyOf } from '../domain/history'
import type { ItemKind } from '../domain/own-item'
import type { Problem, Read } from '../domain/problem'
import { dayStartOf } from '../domain/profile'
import { findItem } from '../domain/reference/find-item'
import { assess } from '../domain/referral/assess'
import type { Assessment } from '../domain/referral/assessment'
import { epochMs, instantSchema, type EpochMs, type Instant } from '../domain/time/instant'
import { readHistoryDocument, type HistoryDocument } from '../exchange/history-document'
import { readJson } from '../exchange/json-text'

const usage = `Usage: npm run --silent scan -- FILE… [--now INSTANT]

For each history document one line of JSON: the assessment, with "file" added.
INSTANT is a moment with its offset, like 2026-05-19T18:30:00+01:00.`

/** What a run of a command says and how it ends. */
export type CommandResult = { output: string[]; messages: string[]; exitCode: 0 | 1 | 2 }

const dayMs = 86_400_000

/** Moments whose date has four digits wherever on earth one is. */
const isJudgeable = (at: EpochMs): boolean => at >= Date.UTC(1900, 0, 2) && at <= Date.UTC(9999, 11, 30)

const notJudgeable = 'Write a moment from 1900-01-02 to 9999-12-29.'

function knowsItemOf({ items }: HistoryDocument): (kind: ItemKind, id: string) => boolean {
  const own = new Set(items.map(({ kind, id }) => `${kind} ${id}`))
  return (kind, id) => findItem(kind, id) !== null || own.has(`${kind} ${id.toLowerCase()}`)
}

/** Entries more than 24 hours ahead are no part of a judgement, whatever they say. */
function isFarAhead(entry: Entry, now: EpochMs, dayStart: string): boolean {
  const at = epochOf(entry)
  return (at ?? Date.parse(`${dayOf(entry, dayStart)}T00:00:00Z`)) > now + dayMs
}

/** What is read but not allowed: an end before its start, an item nobody knows. Entries far ahead are ignored instead. */
function problemsOfEntries(document: HistoryDocument, now: EpochMs): Problem[] {
  const surroundings = { now: Number.POSITIVE_INFINITY, knowsItem: knowsItemOf(document) }
  const dayStart = dayStartOf(document.profile)
  return document.entries.flatMap((entry, index) => {
    const problems = notAllowed(entry, surroundings, ['entries', index])
    return problems.length > 0 && isFarAhead(entry, now, dayStart) ? [] : problems
  })
}

/** The assessment of a history document as it lies in a file; `at` says as of when, before the document's own word. */
export function scanDocument(bytes: Uint8Array, at: Instant | null, clock: EpochMs): Read<Assessment> {
  const json = readJson(bytes)
  if (!json.ok) return json
  const read = readHistoryDocument(json.value)
  if (!read.ok) return read
  const document = read.value
  const asOf = at ?? document.asOf
  const now = asOf === undefined ? clock : epochMs(asOf)
  if (!isJudgeable(now)) return { ok: false, problems: [{ path: 'asOf', message: notJudgeable }] }
  const problems = problemsOfEntries(document, now)
  if (problems.length > 0) return { ok: false, problems }
  const assessment = assess(historyOf(document.profile, document.entries, document.items), now)
  return { ok: true, value: asOf === undefined ? assessment : { ...assessment, asOf } }
}

type Call = { files: string[]; at: Instant | null }

/** Reads the words of the call; a text says what is wrong with them. */
function readCall(words: readonly string[]): Call | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { now: { type: 'string' } },
      allowPositionals: true,
    })
    if (positionals.length === 0) return 'Name at least one file.'
    if (values.now === undefined) return { files: positionals, at: null }
    const at = instantSchema.safeParse(values.now)
    if (!at.success) return `--now ${values.now}: ${messageOf(at.error)}`
    if (!isJudgeable(epochMs(at.data))) return `--now ${values.now}: ${notJudgeable}`
    return { files: positionals, at: at.data }
  } catch (error) {
    if (error instanceof TypeError) return error.message
    throw error
  }
}

const messageOf = (error: { issues: readonly { message: string }[] }): string =>
  error.issues[0]?.message ?? ''

function readFile(path: string): Read<Uint8Array> {
  try {
    return { ok: true, value: readFileSync(path) }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return {
      ok: false,
      problems: [{ path: '', message: `This file cannot be read (${String(error.code)}).` }],
    }
  }
}

const lineOf = (file: string, { path, message }: Problem): string =>
  path === '' ? `${file}: ${message}` : `${file}: ${path}: ${message}`

/** Judges each file that is named. A wrong one is told about, the others are judged all the same, and the run ends with 1. */
export function scan(words: readonly string[], clock: EpochMs): CommandResult {
  const call = readCall(words)
  if (typeof call === 'string') return { output: [], messages: [call, usage], exitCode: 2 }
  const result: CommandResult = { output: [], messages: [], exitCode: 0 }
  for (const file of call.files) {
    const bytes = readFile(file)
    const read = bytes.ok ? scanDocument(bytes.value, call.at, clock) : bytes
    if (read.ok) {
      result.output.push(JSON.stringify({ file, ...read.value }))
    } else {
      result.messages.push(...read.problems.map(problem => lineOf(file, problem)))
      result.exitCode = 1
    }
  }
  return result
}

const called = process.argv[1]

if (called !== undefined && realpathSync(called) === realpathSync(fileURLToPath(import.meta.url))) {
  const { output, messages, exitCode } = scan(process.argv.slice(2), Date.now())
  for (const line of output) process.stdout.write(`${line}\n`)
  for (const message of messages) process.stderr.write(`${message}\n`)
  process.exitCode = exitCode
}
