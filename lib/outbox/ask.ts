/** How long an answer may take, in ms, unless the asker says otherwise. */
const usualPatienceMs = 20_000

/** Asks the server, with a body as JSON. Null when no answer came: offline, refused, or slower than twenty seconds. */
export const ask = (
  path: string,
  method: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Response | null> =>
  askWith(path, {
    method,
    headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })

/**
 * Asks the server with a request as it is, and reads the answer to its end. Null when no answer began in so many ms; one
 * that did not end in that time keeps its status and has no body. Never throws.
 */
export async function askWith(
  path: string,
  request: RequestInit,
  patienceMs: number = usualPatienceMs,
): Promise<Response | null> {
  const ending = new AbortController()
  const timer = setTimeout(() => ending.abort(), patienceMs)
  try {
    const answer = await fetch(path, { ...request, signal: ending.signal, credentials: 'same-origin' })
    const { status, headers } = answer
    return new Response(await endOf(answer), { status, headers })
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

/** The whole body of an answer; null when it is empty, was cut, or its request was ended. */
async function endOf(answer: Response): Promise<ArrayBuffer | null> {
  try {
    const body = await answer.arrayBuffer()
    return body.byteLength === 0 ? null : body
  } catch {
    return null
  }
}
