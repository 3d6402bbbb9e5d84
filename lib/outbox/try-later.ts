import { pauseMs } from './waiting'

/** When something is tried again: one try at a time, and later after every further failure in a row. */
export function tryLater(run: () => void) {
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const after = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(run, ms)
  }
  return {
    /** In so many ms, in the place of a try that is planned. */
    after,
    /** After one more failure, and not before `atLeastMs`. */
    afterFailure(atLeastMs = 0): void {
      failures += 1
      after(Math.max(pauseMs(failures), atLeastMs))
    },
    /** It worked: the next failure is the first one again. */
    worked(): void {
      failures = 0
    },
    /** Ends what is planned. */
    stop: () => clearTimeout(timer),
  }
}
