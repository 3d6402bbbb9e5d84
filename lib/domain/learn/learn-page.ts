import type { CrampContext } from '../forms/cramp-form'
import type { Muscle } from '../muscle'

/** The pages to read, in the order of the list. An id is an address: it stays as it is. */
export const learnPageIds = [
  'hamstring',
  'relief',
  'prevention',
  'when-to-see-a-doctor',
  'what-trials-found',
  'medicines',
  'conditions',
  'drinking',
  'electrolytes',
  'training',
] as const

export type LearnPageId = (typeof learnPageIds)[number]

/** The page with this id; null when there is none. */
export const findLearnPage = (id: string): LearnPageId | null =>
  learnPageIds.find(known => known === id) ?? null

/** The page to read after a cramp: why the hamstring cramps in a stretch of the front of the thigh, else what helps. */
export const readingAbout = (cramp: { muscle: Muscle; context: CrampContext }): LearnPageId =>
  cramp.muscle === 'hamstring' && cramp.context === 'stretching' ? 'hamstring' : 'relief'
