const patienceMs = 20_000

/** Asks the server, with a body as JSON. Null when no answer came: offline, refused, or slower than twenty seconds. */
export async function ask(path: string, method: string, body?: object): Promise<Response | null> {
  const ending = new AbortController()
  const timer = setTimeout(() => ending.abort(), patienceMs)
  try {
    return await fetch(path, {
      method,
      signal: ending.signal,
      credentials: 'same-origin',
      ...(body === undefined
        ? {}
        : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    })
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}
