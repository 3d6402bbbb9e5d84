/** Zones without clock changes near their days, so that a test can choose an hour of the day to run in. */
const choice = Array.from({ length: 26 }, (_, index) => index - 12).map(offset => ({
  // The sign of these names is turned round: Etc/GMT-5 is five hours ahead.
  name: offset === 0 ? 'Etc/UTC' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`,
  offset,
}))

/** A zone where it is between two and four in the afternoon now: "an hour ago" is today there, whenever the test runs. */
export function afternoonZone(now: Date): string {
  const wanted = 15 - now.getUTCHours()
  const offset = wanted > 13 ? wanted - 24 : wanted < -12 ? wanted + 24 : wanted
  return choice.find(zone => zone.offset === offset)?.name ?? 'Etc/UTC'
}

/** The date so many days before today in a zone, "2026-05-19". */
export function dateIn(zone: string, now: Date, daysAgo = 0): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
  const today = parts.format(now)
  return new Date(Date.parse(`${today}T00:00:00Z`) - daysAgo * 86_400_000).toISOString().slice(0, 10)
}
