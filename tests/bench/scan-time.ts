import { scanDocument } from '@/lib/commands/scan'
import type { Entry } from '@/lib/domain/entry'
import { timingOf, type Timing } from './timing'

/** A diary as a history document. */
export const documentOf = (entries: readonly Entry[]): Buffer<ArrayBuffer> =>
  Buffer.from(
    JSON.stringify({
      format: 'charley-history',
      version: 1,
      exportedAt: new Date().toISOString(),
      profile: { timeZone: 'UTC' },
      entries,
    }),
  )

/** Judging a whole document, from its bytes to the assessment, validation included and the start of the process not. */
export function scanTime(bytes: Buffer, runs: number): Timing & { bytes: number } {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now()
    const read = scanDocument(bytes, null, Date.now())
    if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 3)))
    return performance.now() - began
  })
  return { ...timingOf(times), bytes: bytes.length }
}
