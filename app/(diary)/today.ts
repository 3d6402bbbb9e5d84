import type { Person } from '@/lib/auth/person'
import { listEntries } from '@/lib/data/entries'
import type { DayBand } from '@/lib/domain/hydration/day-band'
import { findOwnItems } from '@/lib/data/items'
import type { Check } from '@/lib/domain/checks/check'
import { checksOfDay } from '@/lib/domain/checks/checks'
import { entryChecks, sumsToCheck } from '@/lib/domain/checks/entry-checks'
import type { Entry, Fluid } from '@/lib/domain/entry'
import { servedItems } from '@/lib/domain/nutrition/recipe-figures'
import { countsAsFluid, type ServedItem } from '@/lib/domain/nutrition/serving'
import { findDrink } from '@/lib/domain/reference/drinks'
import { findFood } from '@/lib/domain/reference/foods'
import { nameIn } from '@/lib/domain/reference/name-in'
import { epochMs } from '@/lib/domain/time/instant'
import { volumeUnitOf } from '@/lib/domain/units'
import type { WordsContext } from '@/lib/domain/words/entry-words'
import type { Vessel } from '@/lib/outbox/kit'
import { bandOfDay } from './band-of-day'
import { vesselOf } from '../_ui/kind-icon'
import { checkSetting } from './checks-here'

/** More entries than anybody logs on one day; beyond it the list would say so. */
const MOST_OF_A_DAY = 200

/** Everything Today shows but the judgement. */
export type Today = {
  /** Newest first. */
  entries: Entry[]
  /** The day's drinks that count as fluid, oldest first. */
  fluids: Fluid[]
  /** The band of the day, or why there is none. */
  band: DayBand
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
  const served = servedItems(own, id => findDrink(id) ?? findFood(id))
  const fluids = entries.filter(entry => entry.kind === 'fluid').filter(fluid => isFluid(fluid, served))
  const checking = await checkSetting(
    { owner, profile },
    own,
    entries.map(entry => ({ entry, day: today })),
  )
  return {
    entries,
    fluids: fluids.sort((one, other) => epochMs(one.at) - epochMs(other.at)),
    band: (await bandOfDay(who, today, entries, own)).band,
    context,
    vessel: ({ beverageId, volumeMl }) => vesselOf(findDrink(beverageId)?.category, volumeMl),
    checks: entry => entryChecks(entry, checking),
    dayChecks: checksOfDay(sumsToCheck(entries, fluids, checking)),
    isFirstDay: entries.length === 0 && (await listEntries(owner, { limit: 1 })).entries.length === 0,
  }
}

function isFluid({ beverageId }: Fluid, own: ReadonlyMap<string, ServedItem>): boolean {
  const item = findDrink(beverageId) ?? own.get(beverageId.toLowerCase()) ?? null
  return item === null || countsAsFluid(item)
}
