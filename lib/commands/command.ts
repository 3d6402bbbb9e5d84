import { realpathSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { troubleIn, type Trouble } from '../data/trouble'

/** How a command was called: the words behind its name, what comes in on standard input, and where results go. */
export type Call = {
  words: string[]
  input: () => Promise<string>
  /** Writes one line of the result to standard output. */
  print: (line: string) => void
  /** Writes one line for people to standard error. */
  tell: (line: string) => void
}

/** How a command ends: 0 done, 1 the input is wrong, 2 the call is wrong; what to say goes to standard error. */
export type Ending = { exit: 0 } | { exit: 1 | 2; message: string }

export const finished: Ending = { exit: 0 }

/** The input is wrong. */
export const wrongInput = (message: string): Ending => ({ exit: 1, message })

/** The call is wrong; `usage` says how to call. */
export const wrongCall = (usage: string, problem?: string): Ending => ({
  exit: 2,
  message: problem === undefined ? usage : `${problem}\n${usage}`,
})

const ofTrouble: Record<Trouble, string> = {
  busy: 'The database is busy, try again.',
  full: 'The disk is full. Nothing was changed.',
  'read-only': 'The data folder may not be written. Nothing was changed.',
  failing: 'The database file cannot be read or written.',
}

/**
 * Runs `main` when its file was called as a command (not when a test imports it), and ends the process as it says.
 * What it throws is told by its message alone and ends with 1.
 */
export async function command(moduleUrl: string, main: (call: Call) => Promise<Ending>): Promise<void> {
  const called = process.argv[1]
  if (called === undefined || realpathSync(called) !== realpathSync(fileURLToPath(moduleUrl))) return
  const tell = (line: string) => void process.stderr.write(`${line}\n`)
  const call: Call = {
    words: process.argv.slice(2),
    input: () => text(process.stdin),
    print: line => void process.stdout.write(`${line}\n`),
    tell,
  }
  try {
    const ending = await main(call)
    if (ending.exit !== 0) tell(ending.message)
    process.exitCode = ending.exit
  } catch (error) {
    const trouble = troubleIn(error)
    tell(trouble ? ofTrouble[trouble] : error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}

/** Whether `parseArgs` of Node refused the words; its message names the one it did not expect. */
export const isWrongWord = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
