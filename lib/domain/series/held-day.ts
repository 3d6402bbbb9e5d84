import type { DayEdges } from '../hydration/bands-of-days'
import type { IntakeTotals } from '../nutrition/intake-totals'
import type { PerMineral } from '../nutrition/mineral'
import type { IntakeRange } from '../nutrition/reference-intakes'
import type { WhyNoReference } from '../nutrition/references-on'

/** What was drunk and eaten on a calendar day, with what it may be held against, or why with nothing. */
export type HeldDay = IntakeTotals & {
  band: DayEdges
  references: PerMineral<IntakeRange | WhyNoReference>
}
