import { choosePlan } from '@/lib/data/plans'
import type { UserId } from '@/lib/data/user-id'
import { offeredPlan } from '@/lib/domain/prevention/plan'
import { localDateSchema } from '@/lib/domain/time/local-date'

/** Gives a person a plan that ended on 11 May 2026, and one that stands since. */
export async function choosePlans(owner: UserId): Promise<void> {
  await choosePlan(owner, offeredPlan, localDateSchema.parse('2026-05-01'))
  await choosePlan(owner, { ...offeredPlan, holdSeconds: 20 }, localDateSchema.parse('2026-05-11'))
}
