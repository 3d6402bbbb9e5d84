import * as z from 'zod'

const expected = 'Write an e-mail address, like ada@example.org.'

/** At signs that look like "@" and become it under NFKC: full width and small. */
const lookalikeAt = /[\uFF20\uFE6B]/

const shape = /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+$/u

/**
 * The one spelling of an e-mail address an account is known by: NFKC, trimmed, lower case, at most 254 characters.
 * Refuses look-alikes of the at sign, which would otherwise make one address read as another.
 */
export const emailSchema = z
  .string(expected)
  .refine(written => !lookalikeAt.test(written) && written.isWellFormed(), expected)
  .transform(written => written.normalize('NFKC').trim().toLowerCase())
  // eslint-disable-next-line no-control-regex -- finding control characters is the point
  .refine(email => email.length <= 254 && shape.test(email) && !/[\u0000-\u001f\u007f]/.test(email), expected)

/** The one spelling of an address; null when it is not an e-mail address. */
export function readEmail(written: string): string | null {
  const read = emailSchema.safeParse(written)
  return read.success ? read.data : null
}
