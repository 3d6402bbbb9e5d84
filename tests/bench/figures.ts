import type { BesideImport } from './beside-import'
import type { ChartTime } from './chart-time'
import type { CrampNowTime } from './cramp-now-time'
import type { ExportMemory } from './export-memory'
import type { HeldMemory } from './held-memory'
import type { Machine } from './machine'
import type { RawCosts } from './raw-sqlite'
import type { SearchTime } from './search-time'
import type { Timing } from './timing'
import type { Weight } from './weights'

/** Everything a run of the benchmark found. */
export type Figures = {
  machine: Machine
  runs: number
  times: { month: Record<string, Timing>; decade: Record<string, Timing> }
  memory: ExportMemory
  held: HeldMemory
  postsAtOnce: { perSecond: number; timing: Timing }
  besideImport: BesideImport
  weights: Record<string, Weight>
  raw: RawCosts
  scan: Timing & { bytes: number }
  assess: Timing & { entries: number }
  search: SearchTime
  crampNow: CrampNowTime
  charts: ChartTime
  bareScriptBytes: number
}
