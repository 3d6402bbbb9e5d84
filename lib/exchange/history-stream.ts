import type { Entry } from '../domain/entry'
import type { WrittenNotice } from '../domain/notices/notice'
import type { OwnItem } from '../domain/own-item'
import type { Plan } from '../domain/prevention/plan'
import type { Profile } from '../domain/profile'
import type { Instant } from '../domain/time/instant'
import type { DocumentSettings } from './document-settings'
import type { Deletion } from './history-document'

/** A diary of any length: what is long comes page by page, and what its entries need is asked for after them. */
export type StreamedDiary = {
  exportedAt: Instant
  pages: AsyncIterable<{ entries: readonly Entry[]; deleted: readonly Deletion[] }>
  frame: () => Promise<{
    profile: Profile
    items: readonly OwnItem[]
    settings: DocumentSettings
    notices: readonly WrittenNotice[]
    plans: readonly Plan[]
  }>
}

/**
 * A history document in pieces, to be written one after the other; never more than a page of entries is in memory, and
 * the ids of the deleted ones.
 */
export async function* historyPieces({ exportedAt, pages, frame }: StreamedDiary): AsyncGenerator<string> {
  const head = JSON.stringify({ format: 'charley-history', version: 1, exportedAt })
  yield `${head.slice(0, -1)},\n"entries":[\n`
  const deletions: string[] = []
  let isFirst = true
  for await (const { entries, deleted } of pages) {
    deletions.push(...deleted.map(deletion => JSON.stringify(deletion)))
    if (entries.length === 0) continue
    const text = entries.map(entry => JSON.stringify(entry)).join(',\n')
    yield isFirst ? text : `,\n${text}`
    isFirst = false
  }
  const { profile, items, settings, notices, plans } = await frame()
  yield `\n],\n"deleted":[${deletions.join(',\n')}],\n`
  yield `${JSON.stringify({ profile, settings, notices, plans, items }).slice(1)}\n`
}
