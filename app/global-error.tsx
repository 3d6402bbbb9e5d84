'use client'

/** When even the frame fails: plain words without a theme. */
export default function GlobalError({ reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en-GB">
      <body>
        <main>
          <title>Charley</title>
          <h1>Charley could not be shown</h1>
          <p>Everything that was saved is still there.</p>
          <button type="button" onClick={reset}>
            Try again
          </button>
        </main>
      </body>
    </html>
  )
}
