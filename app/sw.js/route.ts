import { openHandler } from '@/lib/auth/open-handler'
import { done } from '@/lib/auth/refusal'
import { env, isDevelopment } from '@/lib/env'
import { readWorker } from '@/lib/worker/worker-file'
import { workerThatEnds } from '@/lib/worker/worker-that-ends'

/** The service worker; where none is wanted or built, one that ends the one a browser has. Browsers ask anew each time. */
export const GET = openHandler(async () => {
  const isWanted = env().serviceWorker === 'on' && !isDevelopment()
  const text = (isWanted ? await readWorker(process.cwd()) : null) ?? workerThatEnds
  return done(new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } }))
}, 'no-cache')
