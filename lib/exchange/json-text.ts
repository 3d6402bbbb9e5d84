import type { Read } from '../domain/problem'

const notText = 'This file is not text in UTF-8.'
const notJson = 'Write JSON: this is none.'

/** Where in the text a count of characters is: "line 3, column 12", both from 1. */
function placeOf(text: string, position: number): string {
  const before = text.slice(0, position).split('\n')
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}

/** Says where JSON breaks off without repeating what stands there. */
function brokenAt(text: string, error: SyntaxError): string {
  const position = /position (\d+)/.exec(error.message)?.[1]
  if (position !== undefined) return `Write JSON: it breaks off at ${placeOf(text, Number(position))}.`
  return error.message.startsWith('Unexpected end') ? 'Write JSON: it breaks off at its end.' : notJson
}

/** Reads bytes as JSON in UTF-8; a byte order mark is left out. */
export function readJson(bytes: Uint8Array): Read<unknown> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { ok: false, problems: [{ path: '', message: notText }] }
  }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { ok: false, problems: [{ path: '', message: brokenAt(text, error) }] }
  }
}
