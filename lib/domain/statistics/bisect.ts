/** The number between two at which a condition that is false below and true above begins to hold, to the last digit. */
export function bisect(holds: (value: number) => boolean, from: number, to: number): number {
  let [low, high] = [from, to]
  for (;;) {
    const middle = low + (high - low) / 2
    if (middle <= low || middle >= high) return high
    if (holds(middle)) high = middle
    else low = middle
  }
}
