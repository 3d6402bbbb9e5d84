import type { Entry } from '../domain/entry'
import type { Experiment } from '../domain/experiment/experiment'
import type { OwnItem } from '../domain/own-item'
import {
  noticesOfADocument,
  readNotice,
  writtenNoticeSchema,
  type Notice,
  type WrittenNotice,
} from '../domain/notices/notice'
import type { Preset } from '../domain/preset'
import { plansSchema, type Plan } from '../domain/prevention/plan'
import { type Problem, readWith, type Read } from '../domain/problem'
import type { Profile } from '../domain/profile'
import type { ReminderSettings } from '../domain/reminders/reminder-settings'
import { documentSettingsSchema } from './document-settings'
import { historyDocumentInSteps, type Deletion } from './history-document'
import { listed, readListInSteps } from './read-list'
import { atOnce, type Steps } from './steps'

/** The largest document that is read, in MB: twice what ten well-kept years come to. */
export const largestDocumentMb = 32

/** What of a history document becomes part of a diary. */
export type ReadDiary = {
  profile: Profile
  entries: Entry[]
  items: OwnItem[]
  deleted: Deletion[]
  deletedItems: Deletion[]
  presets: Preset[]
  /** Null: the document says nothing of them. */
  reminders: ReminderSettings | null
  experiments: Experiment[]
  notices: Notice[]
  plans: Plan[]
}

/**
 * A history document to be imported, and which of its keys hold something that is not kept here (plans of another shape),
 * with what of each was expected otherwise, by path.
 */
export type ReadImport = { diary: ReadDiary } & NotKeptHere

export type NotKeptHere = { notKept: string[]; notKeptProblems: Problem[] }

const readOneNotice = (input: unknown, index: number): Read<WrittenNotice> =>
  readWith(writtenNoticeSchema, input, ['notices', index])

/** Reads a history document to be imported, with pauses: as `scan` reads it, and its settings strictly. */
export function* importInSteps(input: unknown): Steps<Read<ReadImport>> {
  const read = yield* historyDocumentInSteps(input)
  if (!read.ok) return read
  const {
    profile,
    entries,
    items,
    deleted = [],
    settings: written = {},
    notices: writtenNotices = [],
    plans = [],
  } = read.value
  const settings = readWith(documentSettingsSchema, written, ['settings'])
  if (!settings.ok) return settings
  const counted = readWith(noticesOfADocument, writtenNotices, ['notices'])
  if (!counted.ok) return counted
  const { values, problems } = yield* readListInSteps(writtenNotices, readOneNotice)
  if (problems.length > 0) return { ok: false, problems: listed(problems) }
  const { presets = [], reminders = null, experiments = [], deletedItems = [] } = settings.value
  const notices = values.map(readNotice)
  const known = readWith(plansSchema, plans, ['plans'])
  const diary = {
    profile,
    entries,
    items,
    deleted,
    deletedItems,
    presets,
    reminders,
    experiments,
    notices,
    plans: known.ok ? known.value : [],
  }
  const notKept = known.ok
    ? { notKept: [], notKeptProblems: [] }
    : { notKept: ['plans'], notKeptProblems: listed(known.problems) }
  return { ok: true, value: { diary, ...notKept } }
}

/** As {@link importInSteps}, without a pause. */
export const readImport = (input: unknown): Read<ReadImport> => atOnce(importInSteps(input))
