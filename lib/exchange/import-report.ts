import type { Problem } from '../domain/problem'
import type { NotKeptHere } from './coming-diary'

type Counts = { new: number; unchanged: number; conflicting: number; deleted: number }

type Result = {
  entries: Counts
  items: Counts
  deletions: number
  profile: string
  profileFilled: readonly string[]
  presets: string
  reminders: string
  notices: number
  plans: string
  experiments: string
  conflicts: readonly string[]
  refusals: readonly Problem[]
  refused: number
}

/** More paths than this are counted, not listed. */
const listed = 1000

/** What an import came to, as the API and the command say it: the counts of the entries, then everything else. */
export const importReport = (
  result: Result,
  { notKept, notKeptProblems }: NotKeptHere,
  isDryRun: boolean,
) => ({
  dryRun: isDryRun,
  ...result.entries,
  refused: result.refused,
  items: result.items,
  deletions: result.deletions,
  profile: result.profile,
  profileFilled: result.profileFilled,
  presets: result.presets,
  reminders: result.reminders,
  notices: result.notices,
  plans: result.plans,
  experiments: result.experiments,
  conflicts: result.conflicts.slice(0, listed),
  problems: result.refusals.slice(0, listed),
  notKept,
  notKeptProblems: notKeptProblems.slice(0, listed),
})
