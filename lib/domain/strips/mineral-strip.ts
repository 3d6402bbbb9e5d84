import type { DayCoverage } from '../nutrition/day-coverage'
import type { IntakePart, MineralOfDay } from '../nutrition/day-minerals'
import type { HeldAgainst } from '../nutrition/electrolytes-of-day'
import { scaleFor } from '../series/scale'

/** A tape that holds what a day has of one mineral, in percent of its length. */
export type MineralStrip = {
  /** Supplements first, so that a limit that is theirs alone is measured from 0; then foods, then drinks. */
  pieces: { part: IntakePart; fromPercent: number; widthPercent: number }[]
  knownPercent: number
  /** Beyond what is known nothing is known: a figure is missing, or the day is not all there. */
  isOpen: boolean
  /** The published intake: one place, or from one to the other. */
  intake: { fromPercent: number; toPercent: number } | null
  limits: { atPercent: number; mg: number }[]
  /** What the right end stands for, in mg: a scale, not a goal. Null: there is nothing to measure by it. */
  endMg: number | null
}

const order: readonly IntakePart[] = ['supplement', 'food', 'drink']

/** Lays a mineral of a day on a tape. The scale holds everything that is drawn and never clips it. */
export function mineralStrip(
  { knownMg, unknown, byPart }: MineralOfDay,
  { intake, wholeDayIntake, limits }: HeldAgainst,
  looks: DayCoverage['looks'],
): MineralStrip {
  const drawn = limits.filter(({ counts }) => counts === 'everything' || byPart.supplement.knownMg > 0)
  const marks = [intake?.high ?? wholeDayIntake?.high ?? 0, ...drawn.map(({ mg }) => mg)]
  const highest = Math.max(knownMg, ...marks)
  const endMg = endFor(Math.max(highest, 1))
  const percent = (mg: number): number => (mg / endMg) * 100
  let before = 0
  const pieces = order.flatMap(part => {
    const mg = byPart[part].knownMg
    if (mg === 0) return []
    const piece = { part, fromPercent: percent(before), widthPercent: percent(mg) }
    before += mg
    return [piece]
  })
  return {
    pieces,
    knownPercent: percent(knownMg),
    isOpen: unknown > 0 || looks !== 'whole',
    intake: intake && { fromPercent: percent(intake.low), toPercent: percent(intake.high) },
    limits: drawn.map(({ mg }) => ({ atPercent: percent(mg), mg })),
    endMg: highest > 0 ? endMg : null,
  }
}

/** The first whole half of a step of the scale that leaves room behind the last mark. */
function endFor(highest: number): number {
  const [zero = 0, step = 1] = scaleFor(highest).ticks
  const half = (step - zero) / 2
  return half * Math.ceil((highest * 1.06) / half)
}
