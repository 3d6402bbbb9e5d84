import { daysBefore, type Both } from '@/lib/domain/series/beside-before'
import type { ShownDays } from '@/lib/domain/series/span'
import type { TrendsShown } from './trends-shown'

/** What loads something of the days shown, for these and for as many before; null where those are not asked for. */
export async function bothSpans<Of>(
  { asked }: TrendsShown,
  now: Of,
  load: (days: ShownDays) => Promise<Of>,
): Promise<Both<Of> | null> {
  if (!asked.isBesideBefore || asked.id === 'all') return null
  return { now, before: await load(daysBefore(asked)) }
}
