import { notAllowed } from '@/lib/domain/allowed'
import type { Entry, EntryKind } from '@/lib/domain/entry'
import { sampleOf } from './entries'

/** A sample of a kind that is in the past and ends after it starts. */
export function allowedSampleOf(kind: EntryKind): Entry {
  const surroundings = { now: Date.now(), knowsItem: () => true }
  for (;;) {
    const sample = sampleOf(kind)
    if (notAllowed(sample, surroundings).length === 0) return sample
  }
}
