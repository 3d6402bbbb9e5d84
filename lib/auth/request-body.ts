import { done, notJson, refused, tooLarge, unreadable, type Outcome } from './refusal'

const megabyte = 1024 * 1024

/** The largest body of a request, in MB, where nothing else is said. */
const largestBody = 2

/** Nothing we read is nested deeper; what is costs time and says nothing. */
const deepest = 20

/** Reads a JSON body: the type is asked first, the size while it streams in, then letters, depth and grammar. */
export async function readJson(request: Request, largestMb = largestBody): Promise<Outcome<unknown>> {
  const type = (request.headers.get('content-type') ?? '').split(';', 1).join('').trim().toLowerCase()
  return type === 'application/json' ? readJsonText(request, largestMb) : refused(notJson)
}

/** Reads a body as JSON, whatever type it says it has. */
export async function readJsonText(request: Request, largestMb: number): Promise<Outcome<unknown>> {
  const bytes = await readBytes(request, largestMb * megabyte)
  if (bytes === null) return refused(tooLarge(`${largestMb} MB`))
  const text = textOf(bytes)
  if (text === null) return refused(unreadable([{ path: '', message: 'The body is not UTF-8.' }]))
  if (isTooDeep(text)) {
    return refused(unreadable([{ path: '', message: `The body is nested deeper than ${deepest} levels.` }]))
  }
  return parsed(text)
}

/** The body of a request, counted while it streams in; null as soon as it is larger than `largest` bytes. */
export async function readBytes(request: Request, largest: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > largest) return null
  if (request.body === null) return new Uint8Array()
  const reader = request.body.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength
    if (size > largest) {
      await reader.cancel()
      return null
    }
    parts.push(part.value)
  }
  return Buffer.concat(parts)
}

/** Null when the bytes are not UTF-8. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** Counts brackets outside of strings; a text that is no JSON may come out either way, and is refused afterwards. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let isString = false
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index]
    if (isString && letter === '\\') index += 1
    else if (letter === '"') isString = !isString
    else if (isString) continue
    else if (letter === '{' || letter === '[') depth += 1
    else if (letter === '}' || letter === ']') depth -= 1
    if (depth > deepest) return true
  }
  return false
}

function parsed(text: string): Outcome<unknown> {
  try {
    return done<unknown>(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) {
      return refused(unreadable([{ path: '', message: 'The body is not JSON.' }]))
    }
    throw error
  }
}
