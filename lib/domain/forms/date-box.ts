import { writtenDate, type EpochMs } from '../time/instant'
import { localDateSchema, type LocalDate } from '../time/local-date'
import { instantIn, type TimeZone } from '../time/time-zone'
import type { FieldRead } from './written-number'

/** A date as a date box holds it ("2026-05-19"); undefined when it is blank. */
export function readDate(text: string): FieldRead<LocalDate | undefined> {
  if (text.trim() === '') return { ok: true, value: undefined }
  const read = localDateSchema.safeParse(text.trim())
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, message: 'Write a date like 2026-05-19.' }
}

/** The same, but not later than today on the wall clock of the zone; `ahead` is what to say then. */
export function readPastDate(
  text: string,
  { now, zone }: { now: EpochMs; zone: TimeZone },
  ahead: string,
): FieldRead<LocalDate | undefined> {
  const read = readDate(text)
  const today = writtenDate(instantIn(zone, now))
  return read.ok && read.value !== undefined && read.value > today ? { ok: false, message: ahead } : read
}
