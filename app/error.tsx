'use client'

import classes from './aside.module.css'
import { useWords } from './_ui/use-words'

/** A screen that could not be drawn. What was saved before is on the server and stays there. */
export default function ScreenError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  const { errors } = useWords()
  return (
    <main className={classes.page}>
      <h1>{errors.screenTitle}</h1>
      <p className={classes.line}>
        {errors.allThere}
        {error.digest !== undefined && ` ${errors.logCalls(error.digest)}`}
      </p>
      <button type="button" className={classes.again} onClick={reset}>
        {errors.tryAgain}
      </button>
    </main>
  )
}
