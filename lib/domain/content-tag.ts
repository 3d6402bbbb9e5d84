import { v5 } from 'uuid'
import { canonicalText } from './canonical-text'
import type { Entry } from './entry'

/** Only tells our tags from other hashes of the same text; any UUID would do. */
const namespace = '5f0c7a52-9d1e-4a63-8f3b-2c7e64d1a9b0'

/**
 * A strong ETag, with its quotes: the same for everything that says the same, whatever the order of its keys, and
 * another for anything else.
 */
export const contentTag = (content: object): string => `"${v5(canonicalText(content), namespace)}"`

/** The ETag of an entry: what to send as `If-Match` so that only this very version is replaced. */
export const etagOf = (entry: Entry): string => contentTag(entry)
