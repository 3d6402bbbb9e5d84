import type { Person } from '@/lib/auth/person'
import { loadDays } from '@/lib/data/days'
import { findOwnItems } from '@/lib/data/items'
import { newestDay, timelineEntries } from '@/lib/data/timeline'
import { checksOfDay } from '@/lib/domain/checks/checks'
import type { LocalDate } from '@/lib/domain/time/local-date'
import { daySummary } from '@/lib/domain/timeline/day-summary'
import { timelineWindow, windowStart, type TimelineWindow } from '@/lib/domain/timeline/window'
import { volumeUnitOf } from '@/lib/domain/units'
import { checksInShort } from '@/lib/domain/words/check-words'
import type { Words } from '@/lib/domain/words/words'
import { checkSetting } from '../checks-here'
import { dayTitle, daysOf, rowsFor, type ShownDay } from './shown-days'
import { timelineHref, type TimelineAddress } from './timeline-address'

/** A page of the timeline. */
export type TimelineShown = {
  days: ShownDay[]
  /** Silent days behind the last one shown. */
  gap: TimelineWindow['gap']
  olderHref: string | null
  newerHref: string | null
  /** The diary holds nothing at all. */
  isEmpty: boolean
}

/** More entries than most people log in a week; beyond it the page goes on in the next one. */
const mostOfPage = 200

/** Entries of some kinds on one page. */
const mostOfKinds = 50

/** Loads the page that the address says. However long the diary is, only the entries shown are read. */
export async function loadTimeline(
  who: Person,
  address: TimelineAddress,
  words: Words,
): Promise<TimelineShown> {
  return address.kinds.length > 0 ? ofKinds(who, address, words) : ofDays(who, address, words)
}

/** Seven calendar days, silent ones too. */
async function ofDays(who: Person, address: TimelineAddress, words: Words): Promise<TimelineShown> {
  const { owner, profile, today } = who
  const last = await newestDay(owner, null)
  const newest = last !== null && last > today ? last : today
  const to = address.to === null || address.to > newest ? newest : address.to
  const from = windowStart(to)
  const [{ entries, nextCursor }, totals, own, older] = await Promise.all([
    timelineEntries(owner, { kinds: [], from, to, limit: mostOfPage, cursor: address.cursor ?? undefined }),
    loadDays(owner, from, to),
    findOwnItems(owner),
    newestDay(owner, from),
  ])
  const window = timelineWindow(to, newest, older)
  const row = rowsFor(who, own, await checkSetting(who, own, entries), words)
  const [firstShown, lastShown] = [address.cursor === null ? to : entries[0]?.day, entries.at(-1)?.day]
  const days = totals
    .filter(({ day }) => isShown(day, firstShown ?? to, nextCursor === null ? from : (lastShown ?? from)))
    .reverse()
    .map(total => {
      const ofDay = entries.filter(({ day }) => day === total.day)
      const summary = daySummary(
        total,
        ofDay.map(({ entry }) => entry),
        volumeUnitOf(profile),
        words,
      )
      return {
        day: total.day,
        heading: dayTitle(total.day, today, words),
        summary,
        check: checksInShort(checksOfDay(total), words),
        rows: ofDay.map(row),
      }
    })
  const { olderTo } = window
  return {
    days: older === null ? withoutBeginning(days) : days,
    gap: nextCursor === null ? window.gap : null,
    olderHref:
      nextCursor === null
        ? olderTo && timelineHref({ to: olderTo })
        : timelineHref({ to, cursor: nextCursor }),
    newerHref: window.newerTo && timelineHref({ to: window.newerTo }),
    isEmpty: last === null,
  }
}

const isShown = (day: LocalDate, first: LocalDate, last: LocalDate): boolean => day <= first && day >= last

/** Days before the first entry of the diary say nothing, not even that they are silent. */
const withoutBeginning = (days: readonly ShownDay[]): ShownDay[] =>
  days.slice(0, days.findLastIndex(({ rows }) => rows.length > 0) + 1)

/** The newest entries of some kinds, on the days that hold them. */
async function ofKinds(who: Person, address: TimelineAddress, words: Words): Promise<TimelineShown> {
  const { to, kinds, cursor } = address
  const [{ entries, nextCursor }, own] = await Promise.all([
    timelineEntries(who.owner, {
      kinds,
      to: to ?? undefined,
      limit: mostOfKinds,
      cursor: cursor ?? undefined,
    }),
    findOwnItems(who.owner),
  ])
  const row = rowsFor(who, own, await checkSetting(who, own, entries), words)
  return {
    days: daysOf(entries).map(of => ({
      day: of.day,
      heading: dayTitle(of.day, who.today, words),
      summary: null,
      check: null,
      rows: of.entries.map(row),
    })),
    gap: null,
    olderHref: nextCursor === null ? null : timelineHref({ to, kinds, cursor: nextCursor }),
    newerHref: to === null && cursor === null ? null : timelineHref({ kinds }),
    isEmpty: false,
  }
}
