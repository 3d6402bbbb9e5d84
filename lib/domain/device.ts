/** A browser and the system it runs on, by the names people know; null where the text names none that is known. */
export type Device = { browser: string | null; system: string | null }

type Mark = readonly [name: string, mark: RegExp]

/** In this order: most browsers name others besides themselves. */
const browsers: readonly Mark[] = [
  ['Edge', /\bEdg(?:A|iOS)?\//],
  ['Opera', /\b(?:OPR|OPT|OPiOS)\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Vivaldi', /\bVivaldi\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS)\//],
  ['Chromium', /\bChromium\//],
  ['Safari', /\bVersion\/[\d.]+.*\bSafari\//],
]

const systems: readonly Mark[] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Mac', /\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
]

const nameIn = (userAgent: string, marks: readonly Mark[]): string | null =>
  marks.find(([, mark]) => mark.test(userAgent))?.[0] ?? null

/** The device a User-Agent header speaks of. It is what the browser says about itself, and may be untrue. */
export const deviceOf = (userAgent: string | null): Device => ({
  browser: nameIn(userAgent ?? '', browsers),
  system: nameIn(userAgent ?? '', systems),
})
