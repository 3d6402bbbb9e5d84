import * as z from 'zod'
import type { Problem } from '../domain/problem'
import { bodyOf } from './answer'
import { askWith } from './ask'
import { ofOwner } from './send'

const count = z.number().int().nonnegative()

const counts = { new: count, unchanged: count, conflicting: count, deleted: count }

const standing = z.enum(['taken', 'unchanged', 'kept'])

const problems = z.array(z.object({ path: z.string(), message: z.string() }))

const reportSchema = z.object({
  ...counts,
  refused: count,
  items: z.object(counts),
  deletions: count,
  profile: z.enum(['taken', 'unchanged', 'kept', 'filled']),
  profileFilled: z.array(z.string()),
  presets: standing,
  reminders: standing,
  plans: standing,
  experiments: standing,
  notices: count,
  problems,
  notKept: z.array(z.string()),
  notKeptProblems: problems,
})

const refusalSchema = z.object({
  error: z.object({ code: z.string(), message: z.string(), problems: problems.optional() }),
})

/** What a document comes to: the counts of its entries first; docs/api.md says what each means. */
export type DiaryReport = z.output<typeof reportSchema>

/**
 * What came of sending a document. `refused`: nothing of it was taken, with what is wrong by path; `failed`: there was
 * no answer, or none of ours.
 */
export type DiaryResult =
  | { outcome: 'read'; report: DiaryReport }
  | { outcome: 'refused'; code: string; message: string; problems: Problem[] }
  | { outcome: 'failed'; message: string }

/** Ten years of a diary take a slow server half a minute to write, in ms. */
const patienceMs = 180_000

const unanswered = {
  look: 'The server did not answer. Nothing was imported. Try again.',
  import: 'Not known whether it was imported: the server did not answer. Try again: nothing is stored twice.',
}

const strange = {
  look: 'Something went wrong on the server. Nothing was imported.',
  import: 'Not known whether it was imported: something went wrong on the server. Try again.',
}

/**
 * Sends a history document to the diary of `owner`, as the bytes of its file. To `look` changes nothing and says what an import would do; an
 * `import` is all of it or nothing, and may be sent again. `fillsProfile`: what the person's profile does not say is
 * taken from the document. Never throws.
 */
export async function sendDiary(
  bytes: ArrayBuffer,
  purpose: 'look' | 'import',
  { fillsProfile, owner }: { fillsProfile: boolean; owner: string },
): Promise<DiaryResult> {
  const answer = await askWith(
    `/api/v1/import?dryRun=${purpose === 'look'}&fillProfile=${fillsProfile}`,
    { method: 'POST', headers: { 'Content-Type': 'application/json', ...ofOwner(owner) }, body: bytes },
    patienceMs,
  )
  if (answer === null) return { outcome: 'failed', message: unanswered[purpose] }
  const body = await bodyOf(answer)
  const report = answer.ok ? reportSchema.safeParse(body) : null
  if (report?.success) return { outcome: 'read', report: report.data }
  const refusal = refusalSchema.safeParse(body)
  if (answer.ok || answer.status === 500 || !refusal.success)
    return { outcome: 'failed', message: strange[purpose] }
  const { code, message, problems: named = [] } = refusal.data.error
  return { outcome: 'refused', code, message, problems: named }
}

/** What an import would change: `new`: something; `different`: nothing, but not all is as it stands here; `same`: nothing. */
export function whatIsNew(report: DiaryReport): 'new' | 'different' | 'same' {
  const { items, deletions, profile, presets, reminders, plans, experiments, notices } = report
  const became: readonly string[] = [profile, presets, reminders, plans, experiments]
  if (report.new + items.new + deletions + notices > 0) return 'new'
  if (became.includes('taken') || became.includes('filled')) return 'new'
  const others = report.conflicting + report.deleted + items.conflicting + items.deleted
  return others > 0 || became.includes('kept') ? 'different' : 'same'
}
