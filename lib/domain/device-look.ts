/** How a device draws the screens; `device` leaves light or dark to its own setting. */
export const lookChoices = ['device', 'light', 'dark', 'night'] as const

export type LookChoice = (typeof lookChoices)[number]

/** The hand that holds the device: where the button stands that is pressed first. */
export type Hand = 'left' | 'right'

/**
 * Hours of the device's clock, "22:00" to "07:00": the first minute is in, the last is not, and they may go past
 * midnight. The same time twice is the whole day.
 */
export type Hours = { from: string; to: string }

/** When *Cramp now* is dim unless something else was said. */
export const usualNightHours: Hours = { from: '22:00', to: '07:00' }

/** What stands for "at no hour" where the hours are kept. */
export const noNightHours = 'off'

const written = /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d)$/

/** Reads what was kept; anything else is `device`. */
export const readLookChoice = (text: string | null): LookChoice =>
  lookChoices.find(choice => choice === text) ?? 'device'

/** Reads what was kept; anything else is the right hand. */
export const readHand = (text: string | null): Hand => (text === 'left' ? 'left' : 'right')

/** Reads what was kept; null: at no hour. Nothing kept, or nothing that can be read, are the usual hours. */
export function readNightHours(text: string | null): Hours | null {
  if (text === noNightHours) return null
  const [, from, to] = written.exec(text ?? '') ?? []
  return from === undefined || to === undefined ? usualNightHours : { from, to }
}

/** As {@link readNightHours} reads it. */
export const writeNightHours = (hours: Hours | null): string =>
  hours === null ? noNightHours : `${hours.from}-${hours.to}`

/** Whether a clock time ("03:00") lies in the hours. */
export const isWithin = ({ from, to }: Hours, clock: string): boolean =>
  from < to ? from <= clock && clock < to : from <= clock || clock < to

/** Where night comes by itself, at its hours. */
export const isDimByHour = (path: string): boolean => path === '/cramp-now' || path.startsWith('/cramp-now/')

/** The look of one screen at one time; `device` where light or dark follow the device. */
export function lookOf(choice: LookChoice, hours: Hours | null, path: string, clock: string): LookChoice {
  const isNight = hours !== null && isDimByHour(path) && isWithin(hours, clock)
  return isNight ? 'night' : choice
}
