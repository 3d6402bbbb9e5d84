import { offeredPlan, planSchema, type Plan } from '../prevention/plan'
import type { StoryDay } from './story-days'

/** Days ago that the plan was taken up again. */
export const takenUpAgain = 12

const stretchesAlone = {
  ...offeredPlan,
  exercises: offeredPlan.exercises.filter(({ exercise }) => exercise !== 'calfStretch'),
  holdSeconds: 25,
  repeats: 3,
}

/** A plan while the routine was kept, until it had slipped; and one that was taken up again of late. */
export function plansOf(days: readonly StoryDay[]): Plan[] {
  const kept = days.find(({ part }) => part === 'the routine is kept')
  const given = days.find(({ part }) => part === 'no routine')
  const again = days.find(({ daysAgo }) => daysAgo === takenUpAgain)
  return [
    ...(kept && given ? [{ ...stretchesAlone, startedOn: kept.date, stoppedOn: given.date }] : []),
    ...(again ? [{ ...stretchesAlone, startedOn: again.date }] : []),
  ].map(plan => planSchema.parse(plan))
}
