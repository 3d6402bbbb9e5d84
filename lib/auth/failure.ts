import { randomUUID } from 'node:crypto'
import { troubleIn } from '../data/trouble'
import { busy, failed, noRoom, unfinished, type Refusal } from './refusal'

/** Where in the code it happened: the lines of a stack, without the message above them, which may quote a diary. */
const placesOf = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .map(line => line.trim())

/** Writes one line about a failure to the log: an id, the kind of error, its code and place. Never what it was about. */
export function logFailure(error: unknown): string {
  const id = randomUUID()
  const kind = error instanceof Error ? error.name : typeof error
  const code = error instanceof Error && 'code' in error ? String(error.code).slice(0, 60) : undefined
  const places = error instanceof Error ? placesOf(error) : []
  process.stderr.write(
    `${JSON.stringify({ at: new Date().toISOString(), failure: id, kind, code, places })}\n`,
  )
  return id
}

/** What to answer when something was thrown: the trouble of a machine by its name, anything else by an id in the log. */
export function refusalOf(error: unknown): Refusal {
  const trouble = troubleIn(error)
  if (trouble === 'busy') return busy
  const id = logFailure(error)
  if (trouble === 'full' || trouble === 'read-only') return noRoom
  return trouble === 'failing' ? unfinished : failed(id)
}
