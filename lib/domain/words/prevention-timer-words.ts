import type { preventionTimer } from './english/prevention-timer'

/** The texts of the guided timer. They are sent without the others. */
export type PreventionTimerWords = typeof preventionTimer
