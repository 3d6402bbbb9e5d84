import { canonicalText } from './canonical-text'
import type { Entry } from './entry'

/**
 * Whether two entries say the same: the order of keys and null against absent do not matter (but for
 * `apparentCause`); moments are compared as written, lists in their order.
 */
export const sameEntry = (one: Entry, other: Entry): boolean => canonicalText(one) === canonicalText(other)
