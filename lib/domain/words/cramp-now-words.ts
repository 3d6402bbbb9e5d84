import type { crampNow } from './english/cramp-now'

/** The texts of the screen during a cramp. They are sent without the others, so that it opens at once. */
export type CrampNowWords = typeof crampNow
