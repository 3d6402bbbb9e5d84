/** The pages that are kept on the device: they are public and hold nothing of anybody. */
export const shells = ['/cramp-now', '/offline'] as const

export type Shell = (typeof shells)[number]

/** What a page is asked of: kept here, the server with a page for when it is out of reach, or the server alone. */
export type Way = { way: 'kept'; shell: Shell } | { way: 'server-first' } | { way: 'server' }

/** Files and answers that are opened like a page, and what strangers are shown: never taken over. */
const serverAlone = ['/api/', '/shared/', '/_next/', '/sw.js']

/** Which way a page is fetched. The query never matters: what comes after `?` is for the page itself. */
export function wayOf(path: string): Way {
  const shell = shells.find(each => each === path)
  if (shell !== undefined) return { way: 'kept', shell }
  return serverAlone.some(start => path.startsWith(start)) ? { way: 'server' } : { way: 'server-first' }
}

/** Forms that can be filled in without a server: their address starts with the same word there and here. */
const forms = [
  'cramps',
  'drinks',
  'foods',
  'exercise',
  'routines',
  'medicines',
  'measurements',
  'signs',
  'visits',
  'days',
]

/** Where to go when the server is out of reach: straight to the same form, else to the list of what can be logged. */
export function placeWithoutServer(path: string): string {
  const [, form] = /^\/([a-z]+)\/new\/?$/.exec(path) ?? []
  return form !== undefined && forms.includes(form) ? `/offline#${form}` : '/offline'
}

/** Answers of something in front of the server that stands still. */
export const isOutOfReach = (status: number): boolean => status === 502 || status === 503 || status === 504

/** A window of the app, as a worker sees it. */
type Window = { visibilityState: string }

/**
 * Whether a new worker may take over at this opening of a page: nobody is left behind with a form and the files of the
 * old one. The window that is about to open the page still counts, and is in front; one behind it may hold a form.
 */
export const mayTakeOver = (windows: readonly Window[]): boolean =>
  windows.length === 0 || (windows.length === 1 && windows[0]?.visibilityState === 'visible')
