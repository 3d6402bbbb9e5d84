/** Under which name a page is told the method of its request: the framework tells a page its headers alone. */
export const methodHeader = 'x-charley-method'

/**
 * Whether a request only asks whether something is there, or fetches ahead what somebody may want to see. Such a request
 * is shown nothing, and the browser asks again when the page is really opened: so whatever is shown is counted, once.
 */
export const isAskedAhead = (headers: Headers): boolean =>
  headers.get(methodHeader) === 'HEAD' ||
  headers.has('next-router-prefetch') ||
  ['sec-purpose', 'purpose', 'x-moz'].some(name => headers.get(name)?.includes('prefetch') === true)
