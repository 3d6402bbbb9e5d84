/** Work that pauses now and then, and ends with a result. Whoever runs it decides what happens in the pauses. */
export type Steps<Result> = Generator<undefined, Result>

/** Runs work to its end without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
