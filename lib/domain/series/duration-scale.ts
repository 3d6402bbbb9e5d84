import { tenMinutesMs } from '../measures/episode-counts'

/** The lines a drawing of lengths may have, in seconds: each about six to ten times the one below. */
const steps = [10, 60, 600, 3600, 21_600, 86_400, 604_800] as const

const shortest = steps[0]

/** Ten minutes, in seconds: it always stands in the drawing, so that one sees which side of it a cramp is on. */
export const tenMinutes = tenMinutesMs / 1000

/**
 * Where a length stands: by its logarithm, so that 20 seconds and two minutes are as far apart as two and twelve minutes,
 * and an hour leaves them room. Ten seconds and less stand at the foot.
 */
export const durationOnScale = (seconds: number): number => Math.log10(Math.max(seconds, shortest) / shortest)

/** The lines for lengths up to `longest` seconds, and the upper end with room for words over it. */
export function durationScale(longest: number): { lines: number[]; top: number } {
  const highest = Math.max(longest, tenMinutes)
  return {
    lines: steps.filter(step => step <= highest),
    top: durationOnScale(highest) + 0.35,
  }
}
