import type { Narrative } from '@medplum/fhirtypes'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML cannot hold, not even escaped. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** A text of the person as text of XHTML: markup in it is shown and does nothing. */
const escaped = (text: string): string =>
  text.replace(unwritable, '').replace(/[&<>"]/g, found => escapes[found] ?? '')

/** The text of a resource or section for people, a paragraph for each line. */
export const narrative = (lines: readonly string[]): Narrative => ({
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml">${lines.map(line => `<p>${escaped(line)}</p>`).join('')}</div>`,
})
