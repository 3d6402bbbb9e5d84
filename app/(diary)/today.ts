import type { Person } from '@/lib/auth/person'
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

/** More entries than anybody logs on one day; beyond it the list would say so. */
const MOST_OF_A_DAY = 200

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
  const [{ entries }, own] = await Promise.all([
    listEntries(owner, { from: today, to: today, limit: MOST_OF_A_DAY }),
    findOwnItems(owner),
  ])
  const context = { unit: volumeUnitOf(profile), nameOf: nameIn(own) }
  const { band, warnings, counted } = await bandOfDay(who, today, entries, own)
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
