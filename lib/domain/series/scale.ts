/** A vertical scale that starts at 0: its ticks, and the value at its upper end, which is at least the last tick. */
export type Scale = { ticks: number[]; top: number }

const steps = [1, 2, 5] as const

/**
 * Two to four lines for values up to `highest`, at whole numbers: the smallest step of 1, 2, 5, 10, 20 … that needs no
 * more than three of them. The upper end leaves a tenth of room for words over the highest mark.
 */
export function scaleFor(highest: number): Scale {
  const step = stepFor(highest)
  const lines = Math.max(1, Math.floor(highest / step))
  const ticks = Array.from({ length: lines + 1 }, (_, index) => index * step)
  return { ticks, top: Math.max(highest, lines * step) * 1.1 }
}

function stepFor(highest: number): number {
  for (let power = 1; ; power *= 10) {
    for (const step of steps) if (highest / (step * power) < 4) return step * power
  }
}
