import { setImmediate as nextTurn } from 'node:timers/promises'

/** Runs work that pauses now and then to its end; in each pause other requests have their turn. */
export async function inTurns<Result>(steps: Generator<undefined, Result>): Promise<Result> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await nextTurn()
  }
}
