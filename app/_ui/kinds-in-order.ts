import type { EntryKind } from '@/lib/domain/entry'

/** Every kind of entry, what is logged most often first. */
export const kindsInOrder: readonly EntryKind[] = [
  'cramp',
  'fluid',
  'food',
  'exercise',
  'routine',
  'observation',
  'measurement',
  'medication',
  'day-closed',
  'consultation',
]
