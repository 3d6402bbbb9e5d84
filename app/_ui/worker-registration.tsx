'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import type { SaidToWorker } from '@/lib/worker/said'

const loaded = (): Promise<void> =>
  new Promise(resolve => {
    if (document.readyState === 'complete') resolve()
    else addEventListener('load', () => resolve(), { once: true })
  })

/** Registers the worker once the page is there, and tells it which language the kept pages are to be in. */
async function register(language: string): Promise<void> {
  await loaded()
  await navigator.serviceWorker.register('/sw.js', { scope: '/', updateViaCache: 'none' })
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage({ type: 'language', language } satisfies SaidToWorker)
}

const nothing = () => undefined

/**
 * Keeps Charley on the device, so that it opens without a server. Browsers offer that on https and on this machine alone;
 * elsewhere, and where it is refused, everything else works the same. Who looks at a page somebody shared keeps nothing.
 */
export function WorkerRegistration({ language }: { language: string }) {
  const isShared = usePathname().startsWith('/shared/')
  useEffect(() => {
    if (!isShared && 'serviceWorker' in navigator) register(language).catch(nothing)
  }, [isShared, language])
  return null
}
