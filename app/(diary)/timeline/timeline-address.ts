import { entryKinds, type EntryKind } from '@/lib/domain/entry'
import { readCursor } from '@/lib/data/cursor'
import { localDateSchema, type LocalDate } from '@/lib/domain/time/local-date'
import { fromAddress, type AddressQuery } from '../form-page'

/** What the address of the timeline says. Words of a health diary never stand in it: kinds do, as codes. */
export type TimelineAddress = {
  /** The last day shown; null: the newest. */
  to: LocalDate | null
  /** Kinds shown; none: all. */
  kinds: EntryKind[]
  /** Where the page before ended. */
  cursor: string | null
}

/** Reads the address; a part that cannot be read counts as not there. */
export async function readTimelineAddress(query: AddressQuery): Promise<TimelineAddress> {
  const to = localDateSchema.safeParse(await fromAddress(query, 'to'))
  const named = ((await fromAddress(query, 'kinds')) ?? '').split('.')
  const cursor = await fromAddress(query, 'after')
  return {
    to: to.success ? to.data : null,
    kinds: entryKinds.filter(kind => named.includes(kind)),
    cursor: cursor !== null && readCursor(cursor) !== null ? cursor : null,
  }
}

/** The address that says this. */
export function timelineHref({ to = null, kinds = [], cursor = null }: Partial<TimelineAddress>): string {
  const query = new URLSearchParams({
    ...(to !== null && { to }),
    ...(kinds.length > 0 && { kinds: kinds.join('.') }),
    ...(cursor !== null && { after: cursor }),
  }).toString()
  return query === '' ? '/timeline' : `/timeline?${query}`
}

/** The same page with a kind shown or not shown; null: every kind. */
export const withKind = ({ to, kinds }: TimelineAddress, kind: EntryKind | null): string =>
  timelineHref({
    to,
    kinds:
      kind === null
        ? []
        : kinds.includes(kind)
          ? kinds.filter(other => other !== kind)
          : entryKinds.filter(other => other === kind || kinds.includes(other)),
  })
