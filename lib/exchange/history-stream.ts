import type { Entry } from '../domain/entry'
import type { OwnItem } from '../domain/own-item'
import type { Profile } from '../domain/profile'
import type { Instant } from '../domain/time/instant'
import type { DocumentSettings } from './document-settings'
import type { Deletion } from './history-document'

/** A diary of any length: what is long comes page by page. */
export type StreamedDiary = {
  exportedAt: Instant
  profile: Profile
  items: readonly OwnItem[]
  settings: DocumentSettings
  deleted: AsyncIterable<readonly Deletion[]>
  entries: AsyncIterable<readonly Entry[]>
}

async function* listed(pages: AsyncIterable<readonly object[]>): AsyncGenerator<string> {
  let isFirst = true
  for await (const page of pages) {
    if (page.length === 0) continue
    const text = page.map(element => JSON.stringify(element)).join(',\n')
    yield isFirst ? text : `,\n${text}`
    isFirst = false
  }
}

/** A history document in pieces, to be written one after the other; never more than a page of it is in memory. */
export async function* historyPieces(diary: StreamedDiary): AsyncGenerator<string> {
  const { exportedAt, profile, items, settings } = diary
  const head = JSON.stringify({ format: 'charley-history', version: 1, exportedAt, profile, settings, items })
  yield `${head.slice(0, -1)},\n"deleted":[`
  yield* listed(diary.deleted)
  yield `],\n"entries":[\n`
  yield* listed(diary.entries)
  yield '\n]}\n'
}
