'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { Entry } from '@/lib/domain/entry'
import { notSaved, removeSent, sendEntries } from '@/lib/outbox/send'
import { useUndoBar } from './undo-bar'

/** A second tap this soon after the first is the same tap. */
const SETTLES_MS = 1200

type Tap = {
  /** Which button, so that it alone shows what is going on. */
  name: string
  /** What stands after "Saved: ". */
  saved: string
  makeEntry: () => Promise<Entry>
}

type Problem = { message: string; retry: () => void }

/**
 * Logs one entry with one tap. However fast and often it is tapped, one entry is sent: it gets its id once, and a retry
 * sends the very same entry again.
 */
export function useOneTap() {
  const isBusy = useRef(false)
  const [busyWith, setBusyWith] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const router = useRouter()
  const undoBar = useUndoBar()

  const log = async (tap: Tap, made?: Entry) => {
    if (isBusy.current) return
    isBusy.current = true
    setBusyWith(tap.name)
    setProblem(null)
    const settled = new Promise(done => setTimeout(done, SETTLES_MS))
    const entry = made ?? (await tap.makeEntry().catch(() => null))
    const sent = entry === null ? null : await sendEntries([entry])
    if (sent?.outcome === 'saved' && entry !== null) {
      undoBar.show({ saved: tap.saved, undo: () => removeSent(entry.id) })
      router.refresh()
      await settled
    } else {
      const retry = () => void log(tap, entry ?? undefined)
      const message = sent === null || sent.outcome === 'saved' ? notSaved : sent.message
      setProblem({ message, retry })
    }
    isBusy.current = false
    setBusyWith(null)
  }

  return { log, busyWith, problem }
}
