import { drugClassesOn } from '@/lib/data/drug-classes'
import { experimentDays } from '@/lib/data/experiment-days'
import type { Person } from '@/lib/auth/person'
import type { Experiment } from '@/lib/domain/experiment/experiment'
import { experimentResult, type ExperimentResult } from '@/lib/domain/experiment/experiment-result'
import type { Asked } from '@/lib/domain/experiment/ideas'

/** What decides which changes the person is offered today. */
export const askedOf = async ({ owner, profile, today }: Person): Promise<Asked> => ({
  told: { conditions: profile.conditions ?? [], drugClasses: await drugClassesOn(owner, today) },
  profile,
  today,
})

/** What came of an experiment so far. */
export async function loadResult(
  { owner, now, today }: Person,
  experiment: Experiment,
): Promise<ExperimentResult> {
  return experimentResult(experiment, await experimentDays(owner, experiment, { now, today }), today)
}
