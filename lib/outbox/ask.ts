const patienceMs = 20_000

/** Asks the server, with a body as JSON. Null when no answer came: offline, refused, or slower than twenty seconds. */
export async function ask(
  path: string,
  method: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Response | null> {
  const ending = new AbortController()
  const timer = setTimeout(() => ending.abort(), patienceMs)
  try {
    return await fetch(path, {
      method,
      signal: ending.signal,
      credentials: 'same-origin',
      headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}
