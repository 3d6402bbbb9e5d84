import { countMinutes, countPlaces } from '@/lib/data/cramp-places'
import { loadCrampDays } from '@/lib/data/days'
import { loadDurations } from '@/lib/data/durations'
import { countSeverities } from '@/lib/data/severities'
import type { ShownDays } from '@/lib/domain/series/span'
import { bothSpans } from './both-spans'
import type { TrendsShown } from './trends-shown'

/** What the charts of cramps are made of, and the same of as many days before where it is asked for. */
export async function loadCrampTrends(shown: TrendsShown) {
  const { who, at } = shown
  const { owner, now } = who
  const load = async ({ from, to }: ShownDays) => ({
    days: await loadCrampDays(owner, from, to),
    severities: await countSeverities(owner, { from, to, step: at.step, now }),
    minutes: await countMinutes(owner, { from, to, now }),
    places: await countPlaces(owner, { from, to, now }),
  })
  const cramps = await load(at)
  return {
    ...cramps,
    durations: await loadDurations(owner, { from: at.from, to: at.to, now, step: at.step }),
    both: await bothSpans(shown, cramps, load),
  }
}
