import { usualNightHours, writeNightHours } from '@/lib/domain/device-look'

/** Where this device keeps how it draws: nothing of it belongs to the account. */
export const lookPlaces = {
  choice: 'charley.look',
  nightHours: 'charley.night-hours',
  hand: 'charley.hand',
} as const

/**
 * The colour of the window's own frame for a look that does not follow the device. They are written as `rgb()` so that
 * none equals a colour the page itself has in a `meta`: React would take the one for the other.
 */
export const frameColours = {
  light: 'rgb(234, 241, 243)',
  dark: 'rgb(13, 24, 29)',
  night: 'rgb(9, 4, 3)',
} as const

/**
 * Draws the first look before anything is painted: it stands in the head, blocks nothing but itself and reads what
 * `lookPlaces` hold. It says what `lookOf` says; a test holds the two together.
 */
export const lookScript = `(function () {
  var root = document.documentElement
  var kept = function (place) { try { return localStorage.getItem(place) } catch (e) { return null } }
  var clock = new Date().toTimeString().slice(0, 5)
  var hours = kept('${lookPlaces.nightHours}')
  var time = '(?:[01]\\\\d|2[0-3]):[0-5]\\\\d'
  var span = new RegExp('^(' + time + ')-(' + time + ')$')
  if (hours !== 'off' && !span.test(hours || '')) hours = '${writeNightHours(usualNightHours)}'
  var ends = span.exec(hours)
  var isDim = /^\\/cramp-now(\\/|$)/.test(location.pathname)
  var isIn = ends && (ends[1] < ends[2] ? ends[1] <= clock && clock < ends[2] : ends[1] <= clock || clock < ends[2])
  var look = kept('${lookPlaces.choice}')
  if (isDim && isIn) look = 'night'
  if (look !== 'light' && look !== 'dark' && look !== 'night') {
    root.setAttribute('data-mantine-color-scheme', matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
    return
  }
  var scheme = look === 'light' ? 'light' : 'dark'
  root.setAttribute('data-mantine-color-scheme', scheme)
  root.style.colorScheme = scheme
  if (look === 'night') root.setAttribute('data-look', 'night')
  var frame = document.createElement('meta')
  frame.name = 'theme-color'
  frame.content = ${JSON.stringify(frameColours)}[look]
  frame.setAttribute('data-look-frame', '')
  document.head.insertBefore(frame, document.head.firstChild)
})()`
