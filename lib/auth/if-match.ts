import { done, refused, unreadable, type Outcome } from './refusal'

/** The ETags a change was made from (`*`: whatever is there); null: the sender does not mind what it replaces. */
export type IfMatch = '*' | readonly string[] | null

const shape = /^(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"(?:\s*,\s*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*")*$/

/** More than anybody sends on purpose. */
const longest = 2000

/** Reads the header If-Match. A weak tag is no promise of equal content and matches nothing. */
export function readIfMatch(headers: Headers): Outcome<IfMatch> {
  const written = headers.get('if-match')?.trim()
  if (written === undefined) return done(null)
  if (written === '*') return done('*')
  if (written.length > longest || !shape.test(written)) {
    const message = 'Write the ETag as it was answered, in its quotes.'
    return refused(unreadable([{ path: 'If-Match', message }]))
  }
  const tags = written.match(/(?:W\/)?"[^"]*"/g) ?? []
  return done(tags.filter(tag => !tag.startsWith('W/')))
}
