/**
 * A number after a step, which ends at the limits. One that was typed beyond a limit is not cut to it: a step further out
 * leaves it as it is, and a step back goes from there, so that the form names it when it is
 * saved. A blank box (null) begins at the least there may be.
 */
export function stepped(from: number | null, by: number, { min, max }: { min: number; max: number }): number {
  if (from === null) return min
  const to = Number((from + by).toFixed(2))
  if (by > 0 && to > max) return Math.max(from, max)
  if (by < 0 && to < min) return Math.min(from, min)
  return by > 0 ? Math.max(to, min) : to
}
