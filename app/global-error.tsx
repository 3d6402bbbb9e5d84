'use client'

import { appName } from '@/lib/domain/words/app-name'
import { errors as inEnglish } from '@/lib/domain/words/english/errors'
import { errors as inGerman } from '@/lib/domain/words/german/errors'
import { languageOf } from '@/lib/domain/words/language'

/** When even the frame fails: plain words without a theme. */
export default function GlobalError({ reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const isGerman = typeof navigator !== 'undefined' && languageOf(navigator.language) === 'de'
  const errors = isGerman ? inGerman : inEnglish
  return (
    <html lang={isGerman ? 'de-DE' : 'en-GB'}>
      <body>
        <main>
          <title>{appName}</title>
          <h1>{errors.appTitle}</h1>
          <p>{errors.allThere}</p>
          <button type="button" onClick={reset}>
            {errors.tryAgain}
          </button>
        </main>
      </body>
    </html>
  )
}
