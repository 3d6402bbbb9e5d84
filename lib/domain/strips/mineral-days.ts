import { isCounted, type IntakeDay } from '../nutrition/intake-of-days'
import type { Mineral } from '../nutrition/mineral'
import type { LocalDate } from '../time/local-date'

/** One day of a small strip of days. */
export type MineralDay = {
  day: LocalDate
  /** Height of its bar, in percent; null: not known, drawn as a hatch. */
  heightPercent: number | null
  /** Drawn as an outline, because it is not over. */
  isOpen: boolean
}

/** The days as small bars, oldest first, on one scale with the published intake (mg; null: none is drawn). */
export function mineralDays(
  days: readonly IntakeDay[],
  mineral: Mineral,
  intakeMg: number | null,
  today: LocalDate,
): { days: MineralDay[]; intakePercent: number | null } {
  const mgOf = (day: IntakeDay) => (isCounted(day, mineral) ? day.minerals[mineral].knownMg : null)
  const top = Math.max(1, intakeMg ?? 0, ...days.map(day => mgOf(day) ?? 0)) * 1.05
  return {
    days: days.map(day => {
      const mg = mgOf(day)
      return { day: day.day, heightPercent: mg === null ? null : (mg / top) * 100, isOpen: day.day === today }
    }),
    intakePercent: intakeMg === null ? null : (intakeMg / top) * 100,
  }
}
