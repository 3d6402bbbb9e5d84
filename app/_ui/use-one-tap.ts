'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { Entry } from '@/lib/domain/entry'
import { notSaved } from '@/lib/outbox/send'
import { tapSender } from '@/lib/outbox/tap-sender'
import { useOneTapCodeAhead } from './one-tap-code'
import { useOutbox } from './outbox'
import { useUndoBar } from './undo-bar'
import { told } from '@/lib/domain/words/told'
import { useWords } from './use-words'

/** A second tap this soon after the first is the same tap. */
const SETTLES_MS = 1200

type Tap = {
  /** Which button, so that it alone shows what is going on, and sends again what got no answer. */
  name: string
  /** What stands after "Saved: ". */
  saved: string
  makeEntry: () => Promise<Entry>
}

type Problem = { message: string; retry: () => void }

/**
 * Logs one entry with one tap. However fast and often it is tapped, one entry is sent: it gets its id once, and a retry
 * or another tap after a try without an answer sends the very same entry again.
 */
export function useOneTap() {
  const isBusy = useRef(false)
  const [busyWith, setBusyWith] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const { outbox } = useOutbox()
  const [send] = useState(() => tapSender(outbox.save))
  const router = useRouter()
  const undoBar = useUndoBar()
  const words = useWords()
  useOneTapCodeAhead()

  const log = async (tap: Tap) => {
    if (isBusy.current) return
    isBusy.current = true
    setBusyWith(tap.name)
    setProblem(null)
    const settled = new Promise(done => setTimeout(done, SETTLES_MS))
    const sent = await send(tap.name, tap.makeEntry).catch(() => null)
    if (sent?.outcome === 'saved' || sent?.outcome === 'waiting') {
      const { id } = sent.entry
      const kept = sent.outcome === 'waiting' && { lead: 'kept' as const, waitsFor: id }
      undoBar.show({ saved: tap.saved, undo: () => outbox.takeBack(id), ...kept })
      if (!kept) router.refresh()
      await settled
    } else {
      setProblem({ message: told(sent?.message ?? notSaved, words), retry: () => void log(tap) })
    }
    isBusy.current = false
    setBusyWith(null)
  }

  return { log, busyWith, problem }
}
