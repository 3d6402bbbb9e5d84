/** Milliseconds of one run after the other: the middle, and what 19 of 20 runs stay below. */
export type Timing = { medianMs: number; p95Ms: number; runs: number }

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN

export const timingOf = (times: readonly number[]): Timing => {
  const sorted = times.toSorted((one, other) => one - other)
  return { medianMs: at(sorted, 0.5), p95Ms: at(sorted, 0.95), runs: sorted.length }
}

/** Runs `work` so many times, after a few that do not count; `prepare` is not timed. */
export async function timed<Prepared>(
  runs: number,
  prepare: () => Promise<Prepared>,
  work: (prepared: Prepared) => Promise<unknown>,
): Promise<Timing> {
  const times: number[] = []
  for (let run = -5; run < runs; run += 1) {
    const prepared = await prepare()
    const began = performance.now()
    await work(prepared)
    if (run >= 0) times.push(performance.now() - began)
  }
  return timingOf(times)
}
