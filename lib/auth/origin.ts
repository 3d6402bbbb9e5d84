/**
 * Whether a browser sent this request from a page of this very server. Needed for everything that writes with the
 * session cookie. `publicUrl` is the origin people use; with https it is the only one that counts, else the host the
 * browser asked for counts as well, because on a home network one server has several names. A missing Origin, "null",
 * and a browser that says the request comes from another site are refused.
 */
export function isOwnOrigin(headers: Headers, publicUrl: string | null): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = headers.get('origin')
  if (origin === null || !URL.canParse(origin)) return false
  if (publicUrl !== null && origin === publicUrl) return true
  if (publicUrl?.startsWith('https:')) return false
  const { host, protocol } = new URL(origin)
  return /^https?:$/.test(protocol) && host === headers.get('host')
}
