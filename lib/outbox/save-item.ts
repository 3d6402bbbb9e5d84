import * as z from 'zod'
import type { Id } from '../domain/id'
import type { OwnItem } from '../domain/own-item'
import type { Problem } from '../domain/problem'
import { ask } from './ask'
import type { ChangeResult } from './send'

/** What came of saving an own item. `refused`: it cannot be kept as it is; the problems carry the server's paths. */
export type ItemResult =
  | { outcome: 'saved' }
  | { outcome: 'refused'; message: string; problems: Problem[] }
  | { outcome: 'failed'; message: string }

const kept = 'What you typed is still here.'

const unanswered: ItemResult = {
  outcome: 'failed',
  message: `Not known whether it was saved: the server did not answer. ${kept} Try again: nothing is stored twice.`,
}

const refusalSchema = z.object({
  error: z.object({
    message: z.string(),
    problems: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  }),
})

async function resultOf(answer: Response): Promise<ItemResult> {
  if (answer.ok) return { outcome: 'saved' }
  const body: unknown = await answer.json().catch(() => null)
  const read = refusalSchema.safeParse(body)
  if (!read.success) return { outcome: 'failed', message: `Not saved: the server could not keep it. ${kept}` }
  const { message, problems = [] } = read.data.error
  return { outcome: 'refused', message: `Not saved: ${message} ${kept}`, problems }
}

const addressOf = (id: Id): string => `/api/v1/items/${id}`

/**
 * Makes an own item. Sending the same one again is safe: an id is kept once. An earlier try without an answer may have
 * kept other words under this id; they are replaced. Never throws.
 */
export async function makeItem(item: OwnItem): Promise<ItemResult> {
  const answer = await ask('/api/v1/items', 'POST', item)
  if (answer?.status === 409) return changeItem(item)
  return answer === null ? unanswered : resultOf(answer)
}

/** Puts an own item in the place of the one with its id. Never throws. */
export async function changeItem(item: OwnItem): Promise<ItemResult> {
  const answer = await ask(addressOf(item.id), 'PUT', item)
  return answer === null ? unanswered : resultOf(answer)
}

const changed = (answer: Response | null, what: string): ChangeResult => {
  if (answer?.ok) return { outcome: 'done' }
  if (answer?.status === 404) return { outcome: 'gone', message: 'It is not there any more.' }
  return { outcome: 'failed', message: `${what}: the server did not answer. Try again.` }
}

/** Takes an own item out of what there is to choose; entries that use it keep it. Never throws. */
export const removeItem = async (id: Id): Promise<ChangeResult> =>
  changed(await ask(addressOf(id), 'DELETE'), 'Not deleted')

/** Brings a deleted own item back. Never throws. */
export const restoreItem = async (id: Id): Promise<ChangeResult> =>
  changed(await ask(`${addressOf(id)}/restore`, 'POST'), 'Not brought back')
