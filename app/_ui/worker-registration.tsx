'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import type { SaidToWorker } from '@/lib/worker/said'

const loaded = (): Promise<void> =>
  new Promise(resolve => {
    if (document.readyState === 'complete') resolve()
    else addEventListener('load', () => resolve(), { once: true })
  })

const nothing = () => undefined

/** Tells a worker which language the kept pages are to be in. */
const greet = (worker: ServiceWorker | null, language: string) =>
  worker?.postMessage({ type: 'language', language } satisfies SaidToWorker)

/** Registers the worker once the page is there, and greets the one that stands. */
async function register(language: string): Promise<void> {
  await loaded()
  await navigator.serviceWorker.register('/sw.js', { scope: '/', updateViaCache: 'none' })
  const { active } = await navigator.serviceWorker.ready
  greet(active, language)
}

/** Registers the worker, and greets every one that takes its place while the page is open; answers how to stop that. */
function keepRegistered(language: string): () => void {
  const workers = navigator.serviceWorker
  const onChange = () => greet(workers.controller, language)
  workers.addEventListener('controllerchange', onChange)
  register(language).catch(nothing)
  return () => workers.removeEventListener('controllerchange', onChange)
}

/**
 * Keeps Charley on the device, so that it opens without a server. Browsers offer that on https and on this machine alone;
 * elsewhere, and where it is refused, everything else works the same. Who looks at a page somebody shared keeps nothing.
 */
export function WorkerRegistration({ language }: { language: string }) {
  const isShared = usePathname().startsWith('/shared/')
  useEffect(
    () => (isShared || !('serviceWorker' in navigator) ? undefined : keepRegistered(language)),
    [isShared, language],
  )
  return null
}
