import type { Person } from '@/lib/auth/person'
import { loadDayEntries } from '@/lib/data/day-entries'
import { loadDays } from '@/lib/data/days'
import { listEntries } from '@/lib/data/entries'
import { findOwnItems } from '@/lib/data/items'
import type { Entry } from '@/lib/domain/entry'
import { dayClockOf } from '@/lib/domain/profile'
import { dayLanes, type DayLanes } from '@/lib/domain/strips/day-lanes'
import { addDays, type LocalDate } from '@/lib/domain/time/local-date'
import { instantIn } from '@/lib/domain/time/time-zone'
import { volumeUnitOf } from '@/lib/domain/units'
import { dayPageSentence } from '@/lib/domain/words/day-page-words'
import type { WordsContext } from '@/lib/domain/words/entry-words'
import { nameIn } from '@/lib/domain/reference/name-in'
import type { Words } from '@/lib/domain/words/words'

/** What the page of a day shows. */
export type DayPageShown = {
  /** Oldest first. */
  entries: readonly Entry[]
  context: WordsContext
  lanes: DayLanes
  sentence: string
  reading: string
  isGap: boolean
}

/** Loads a day and what of the day before reaches into it. */
export async function loadDayPage(who: Person, day: LocalDate, words: Words): Promise<DayPageShown> {
  const { owner, profile, today } = who
  const loaded = await loadDayEntries(owner, day)
  const before = addDays(day, -1)
  const cramps = await listEntries(owner, { kind: 'cramp', from: before, to: before, limit: 200 })
  const [totals] = await loadDays(owner, day, day)
  const context = { unit: volumeUnitOf(profile), nameOf: nameIn(await findOwnItems(owner)) }
  const entries = loaded.entries.toReversed()
  const isToday = day === today
  const { timeZone, dayStartsAt } = dayClockOf(profile)
  const lanes = dayLanes({
    entries,
    before: [...cramps.entries, ...loaded.before],
    fluidMl: totals?.fluidMl ?? null,
    now: isToday ? instantIn(timeZone, who.now) : null,
    dayStartsAt,
    unit: context.unit,
    words,
  })
  const figures = { logged: totals?.logged ?? false, fluidMl: totals?.fluidMl ?? null }
  return {
    entries,
    context,
    lanes,
    sentence: dayPageSentence({ entries, totals: figures, isToday }, context, words),
    reading: readingOf(lanes, words),
    isGap: !figures.logged && entries.length === 0,
  }
}

/** How to read it; names only shapes that are in it. */
function readingOf({ lanes }: DayLanes, { dayPage }: Words): string {
  const marks = lanes.flatMap(lane => lane.marks)
  const goesOn = marks.some(({ opensBefore, opensAfter }) => opensBefore || opensAfter)
  const hasDrops = lanes.some(({ kind, marks: own }) => kind === 'drinks' && own.length > 1)
  return [dayPage.reading, ...(hasDrops ? [dayPage.larger] : []), ...(goesOn ? [dayPage.beyond] : [])].join(
    ' ',
  )
}
