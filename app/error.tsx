'use client'

import classes from './aside.module.css'

/** A screen that could not be drawn. What was saved before is on the server and stays there. */
export default function ScreenError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <main className={classes.page}>
      <h1>This screen could not be shown</h1>
      <p className={classes.line}>
        Everything that was saved is still there.
        {error.digest !== undefined && ` The log of the server calls this ${error.digest}.`}
      </p>
      <button type="button" className={classes.again} onClick={reset}>
        Try again
      </button>
    </main>
  )
}
