'use client'

import { errors as inEnglish } from '@/lib/domain/words/english/errors'
import { errors as inGerman } from '@/lib/domain/words/german/errors'
import { languageOf } from '@/lib/domain/words/language'
import classes from './aside.module.css'

/** A screen that could not be drawn. What was saved before is on the server and stays there. */
export default function ScreenError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  const isGerman = typeof document !== 'undefined' && languageOf(document.documentElement.lang) === 'de'
  const errors = isGerman ? inGerman : inEnglish
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
