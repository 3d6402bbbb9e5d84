import type { Entry, Exercise } from '../entry'

/** Whether an entry is a session that was weighed in for and not weighed out of. */
export const isOpenWeighIn = (entry: Entry): entry is Exercise =>
  entry.kind === 'exercise' &&
  entry.planned === true &&
  entry.massBeforeKg !== undefined &&
  entry.massAfterKg === undefined
