import { withoutDust } from '../without-dust'
import type { Exercise } from '../entry'

/** What of a session makes its load. */
export type Effort = Pick<Exercise, 'effort' | 'durationMinutes'>

/**
 * The load of a session: its effort (session RPE, 0 to 10) times its minutes (Foster). Null without an effort: not known,
 * never 0. An effort of 0 is a load of 0.
 */
export const sessionLoad = ({ effort, durationMinutes }: Effort): number | null =>
  effort === undefined ? null : withoutDust(effort * durationMinutes)

/** Whether it was done: what is planned is no load yet. */
export const isDone = ({ planned }: Pick<Exercise, 'planned'>): boolean => planned !== true
