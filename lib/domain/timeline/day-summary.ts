import type { DayTotals } from '../day-totals'
import type { Entry } from '../entry'
import type { VolumeUnit } from '../units'
import { minutesWords } from '../words/duration-words'
import { dayVolumeWords } from '../words/volume-words'
import type { BrowserWords } from '../words/words'

/**
 * What a day adds up to, in one line: "2 cramps, worst 6 of 10 · 1.35 L drunk · 55 min of exercise". A silent day is
 * not known. Without cramps it says so only where the person did. Null: known, and nothing to add up.
 */
export function daySummary(
  totals: DayTotals,
  entries: readonly Entry[],
  unit: VolumeUnit,
  words: BrowserWords,
): string | null {
  const { timeline } = words
  if (!totals.logged) return entries.length === 0 ? timeline.notKnown : timeline.notLogged
  const { cramps, worstSeverity, fluidMl, exerciseMinutes } = totals
  const saidNone = entries.some(entry => entry.kind === 'day-closed' && entry.cramps === 'none')
  const fluid = fluidMl === null || fluidMl === 0 ? null : dayVolumeWords(fluidMl, unit, words)
  const parts = [
    crampWords(cramps ?? 0, worstSeverity, saidNone, timeline),
    fluid === null ? null : timeline.drunk(`${fluid.figure} ${fluid.unit}`),
    exerciseMinutes === null || exerciseMinutes === 0
      ? null
      : timeline.exercise(minutesWords(exerciseMinutes)),
  ].filter(part => part !== null)
  return parts.length === 0 ? null : parts.join(' · ')
}

function crampWords(
  cramps: number,
  worst: number | null,
  saidNone: boolean,
  timeline: BrowserWords['timeline'],
): string | null {
  if (cramps === 0) return saidNone ? timeline.noCramps : null
  const count = timeline.cramps(cramps)
  return worst === null ? count : `${count}, ${timeline.worst(worst)}`
}
