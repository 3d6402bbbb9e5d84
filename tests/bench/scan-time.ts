import { scanDocument } from '@/lib/commands/scan'
import type { Entry } from '@/lib/domain/entry'
import { timingOf, type Timing } from './timing'

/** Judging a whole document, from its bytes to the assessment, validation included and the start of the process not. */
export function scanTime(entries: readonly Entry[], runs: number): Timing & { bytes: number } {
  const document = {
    format: 'charley-history',
    version: 1,
    exportedAt: new Date().toISOString(),
    profile: { timeZone: 'UTC' },
    entries,
  }
  const bytes = Buffer.from(JSON.stringify(document))
  const times = Array.from({ length: runs }, () => {
    const began = performance.now()
    const read = scanDocument(bytes, null, Date.now())
    if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 3)))
    return performance.now() - began
  })
  return { ...timingOf(times), bytes: bytes.length }
}
