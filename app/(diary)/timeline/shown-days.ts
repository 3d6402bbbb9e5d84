import type { Person } from '@/lib/auth/person'
import type { EntryOfDay } from '@/lib/data/timeline'
import { entryChecks, type CheckSetting } from '@/lib/domain/checks/entry-checks'
import { momentOf, type Entry } from '@/lib/domain/entry'
import type { OwnItem } from '@/lib/domain/own-item'
import { findDrink } from '@/lib/domain/reference/drinks'
import { writtenTime } from '@/lib/domain/time/instant'
import { addDays, type LocalDate } from '@/lib/domain/time/local-date'
import { rowNotes } from '@/lib/domain/timeline/row-notes'
import { volumeUnitOf } from '@/lib/domain/units'
import { checksInShort } from '@/lib/domain/words/check-words'
import { dayHeading } from '@/lib/domain/words/date-words'
import { entryWords, type WordsContext } from '@/lib/domain/words/entry-words'
import type { Words } from '@/lib/domain/words/words'
import type { Vessel } from '@/lib/outbox/kit'
import { vesselOf } from '../../_ui/kind-icon'
import { nameIn } from '@/lib/domain/reference/name-in'

/** One entry as a row shows it. */
export type ShownEntry = {
  entry: Entry
  title: string
  detail: string | null
  /** "14:40"; null for an entry that has only a date. */
  time: string | null
  vessel: Vessel | null
  /** "Check this: body mass"; null: nothing looks like a slip. */
  check: string | null
}

/** A day with its rows, newest first. */
export type ShownDay = {
  day: LocalDate
  heading: string
  /** What the day adds up to, or that it is not known; null: nothing to say. */
  summary: string | null
  /** "Check this: drinks"; null: the sums of the day look like none. */
  check: string | null
  rows: ShownEntry[]
}

/** Makes rows of entries in one language, for one person; `checking` is what they are held against. */
export function rowsFor({ profile }: Person, own: readonly OwnItem[], checking: CheckSetting, words: Words) {
  const context: WordsContext = { unit: volumeUnitOf(profile), nameOf: nameIn(own) }
  return ({ entry, day }: EntryOfDay): ShownEntry => {
    const { title, detail } = entryWords(entry, context, words)
    const moment = momentOf(entry)
    const said = [detail, ...rowNotes(entry, day, profile.timeZone, words)].filter(part => part !== null)
    return {
      entry,
      title,
      detail: said.length === 0 ? null : said.join(' · '),
      time: moment === null ? null : writtenTime(moment),
      vessel: entry.kind === 'fluid' ? vesselOf(findDrink(entry.beverageId)?.category, entry.volumeMl) : null,
      check: checksInShort(entryChecks(entry, checking), words),
    }
  }
}

/** "Today, Tuesday 19 May"; with the year when it is not the year of today. */
export function dayTitle(day: LocalDate, today: LocalDate, words: Words): string {
  const { timeline, dates } = words
  const heading = dayHeading(day, words)
  const dated = day.slice(0, 4) === today.slice(0, 4) ? heading : dates.withYear(heading, day.slice(0, 4))
  if (day === today) return `${timeline.today}, ${dated}`
  return day === addDays(today, -1) ? `${timeline.yesterday}, ${dated}` : dated
}

/** The days that these entries belong to, in their order. */
export function daysOf(entries: readonly EntryOfDay[]): { day: LocalDate; entries: EntryOfDay[] }[] {
  const days: { day: LocalDate; entries: EntryOfDay[] }[] = []
  for (const one of entries) {
    const last = days.at(-1)
    if (last?.day === one.day) last.entries.push(one)
    else days.push({ day: one.day, entries: [one] })
  }
  return days
}
