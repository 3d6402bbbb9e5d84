import type { Person } from '@/lib/auth/person'
import { loadDayEntries } from '@/lib/data/day-entries'
import { listEntries } from '@/lib/data/entries'
import { findOwnItems } from '@/lib/data/items'
import type { Check } from '@/lib/domain/checks/check'
import { checksOfDay } from '@/lib/domain/checks/checks'
import { entryChecks, sumsToCheck } from '@/lib/domain/checks/entry-checks'
import type { Entry, Fluid } from '@/lib/domain/entry'
import { findDrink } from '@/lib/domain/reference/drinks'
import { nameIn } from '@/lib/domain/reference/name-in'
import { volumeUnitOf } from '@/lib/domain/units'
import type { WordsContext } from '@/lib/domain/words/entry-words'
import type { Vessel } from '@/lib/outbox/kit'
import { bandOfDay, type BandOfDay } from './band-of-day'
import { vesselOf } from '../_ui/kind-icon'
import { checkSetting } from './checks-here'

/** Everything Today shows but the judgement. */
export type Today = Pick<BandOfDay, 'band' | 'warnings' | 'counted'> & {
  /** Newest first. */
  entries: Entry[]
  context: WordsContext
  vessel: (fluid: Fluid) => Vessel
  /** What of an entry looks like a slip. */
  checks: (entry: Entry) => Check[]
  /** What of the day's sums does. */
  dayChecks: Check[]
  /** Whether the diary holds nothing at all. */
  isFirstDay: boolean
}

/** Loads the calendar day of the person. */
export async function loadToday(who: Person): Promise<Today> {
  const { owner, profile, today } = who
  const [loaded, own] = await Promise.all([loadDayEntries(owner, today), findOwnItems(owner)])
  const { entries } = loaded
  const context = { unit: volumeUnitOf(profile), nameOf: nameIn(own) }
  const { band, warnings, counted } = await bandOfDay(who, today, loaded, own)
  const checking = await checkSetting(
    { owner, profile },
    own,
    entries.map(entry => ({ entry, day: today })),
  )
  return {
    entries,
    band,
    warnings,
    counted,
    context,
    vessel: ({ beverageId, volumeMl }) => vesselOf(findDrink(beverageId)?.category, volumeMl),
    checks: entry => entryChecks(entry, checking),
    dayChecks: checksOfDay(
      sumsToCheck(
        entries,
        counted.map(({ entry }) => entry),
        checking,
      ),
    ),
    isFirstDay: entries.length === 0 && (await listEntries(owner, { limit: 1 })).entries.length === 0,
  }
}
