'use client'

import { useEffect, useState } from 'react'
import type { Words } from '@/lib/domain/words/words'
import { readSaidByWorker, type SaidToWorker } from '@/lib/worker/said'
import form from '../../_ui/change-form.module.css'
import classes from './settings.module.css'

type Kept = { version: string | null; isNewerWaiting: boolean }

/** Null where the worker gives none that can be read. */
const versionOf = (worker: ServiceWorker): Promise<string | null> =>
  new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = event => resolve(readSaidByWorker(event.data)?.version ?? null)
    worker.postMessage({ type: 'version' } satisfies SaidToWorker, [port2])
  })

async function keptHere(): Promise<Kept | 'none'> {
  if (!('serviceWorker' in navigator)) return 'none'
  const registration = await navigator.serviceWorker.getRegistration('/')
  const active = registration?.active
  return {
    version: active ? await versionOf(active) : null,
    isNewerWaiting: Boolean(registration?.waiting),
  }
}

/** What of Charley is kept on this device, and whether a newer one waits. */
export function KeptVersion({ words }: { words: Words['installed'] }) {
  const [kept, setKept] = useState<Kept | 'none' | null>(null)
  useEffect(() => {
    let isHere = true
    const look = () => void keptHere().then(found => isHere && setKept(found))
    look()
    document.addEventListener('visibilitychange', look)
    return () => {
      isHere = false
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return (
    <section className={classes.kept}>
      <h2>{words.title}</h2>
      {kept === null && <p className={form.hint}>{words.looking}</p>}
      {kept === 'none' && <p className={form.hint}>{words.none}</p>}
      {kept !== null && kept !== 'none' && (
        <p className={form.hint}>
          {kept.version === null ? (
            words.notYet
          ) : (
            <>
              {words.ready} <code>{kept.version}</code>
            </>
          )}
        </p>
      )}
      {kept !== null && kept !== 'none' && kept.isNewerWaiting && <p className={form.hint}>{words.newer}</p>}
    </section>
  )
}
