import type { Id } from '@/lib/domain/id'
import type { Telling } from '@/lib/domain/words/band-steps'
import type { FluidDay } from './load-fluid'

/** What every section of the screen is told with. */
export type Shown = Telling & {
  fluid: FluidDay
  /** The screen to come back to from an entry. */
  from: string
  /** The entries with these ids, newest first. */
  entriesOf: (ids: readonly Id[]) => FluidDay['entries']
}
