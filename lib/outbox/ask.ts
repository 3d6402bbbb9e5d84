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

/** Asks the server with a request as it is. Null when no answer came in so many ms. Never throws. */
export async function askWith(
  path: string,
  request: RequestInit,
  patienceMs: number = usualPatienceMs,
): Promise<Response | null> {
  const ending = new AbortController()
  const timer = setTimeout(() => ending.abort(), patienceMs)
  try {
    return await fetch(path, { ...request, signal: ending.signal, credentials: 'same-origin' })
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}
