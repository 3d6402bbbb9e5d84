'use server'

import { action } from '@/lib/auth/action'
import { beginFor, changeFor, experimentChanges, noteFor, restoreFor } from '@/lib/auth/change-experiments'
import { keys } from '@/lib/auth/query'
import { experimentWishSchema } from '@/lib/domain/experiment/experiment-wish'
import { oneOf, yesOrNo } from '@/lib/domain/fields'
import { idSchema } from '@/lib/domain/id'
import { localDateSchema } from '@/lib/domain/time/local-date'

/** Draws the order of what the person wants to try, and keeps it. */
export const beginMyExperiment = action({
  who: 'person',
  reads: experimentWishSchema,
  run: beginFor,
})

/** Notes that the person did it on a day, or takes that back. */
export const noteMyDay = action({
  who: 'person',
  reads: keys({ id: idSchema, day: localDateSchema, isDone: yesOrNo }),
  run: noteFor,
})

/** Ends an experiment early, shows it on Today or no more, or puts it into the trash. */
export const changeMyExperiment = action({
  who: 'person',
  reads: keys({ id: idSchema, change: oneOf(experimentChanges) }),
  run: (person, { id, change }) => changeFor(person, id, change),
})

/** Brings an experiment back from the trash. */
export const restoreMyExperiment = action({
  who: 'person',
  reads: keys({ id: idSchema }),
  run: (person, { id }) => restoreFor(person, id),
})
