import { epochMs, type Instant } from '../../domain/time/instant'

/** The furthest a zone lies from UTC that FHIR can write, in hours; Charley's gate takes more. */
const furthestHours = 14

/** A moment as FHIR writes it: with seconds, in its own offset where FHIR knows that, else in UTC. */
export function fhirTime(instant: Instant): string {
  const whole = instant.charAt(16) === ':' ? instant : `${instant.slice(0, 16)}:00${instant.slice(16)}`
  const offset = /[+-](\d{2}):(\d{2})$/.exec(whole)
  const hours = offset === null ? 0 : Number(offset[1]) + Number(offset[2]) / 60
  return hours > furthestHours ? fhirUtc(epochMs(instant)) : whole
}

/** The last moment FHIR can write. */
const latestMs = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/** The moment so many seconds later, in UTC; null past the year 9999. */
export function fhirTimeAfter(instant: Instant, seconds: number): string | null {
  const ms = epochMs(instant) + seconds * 1000
  return ms > latestMs ? null : fhirUtc(ms)
}

const fhirUtc = (ms: number): string => new Date(ms).toISOString()
