'use client'

import { IconAlertTriangle, IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react'
import Link from 'next/link'
import { useSyncExternalStore } from 'react'
import type { SenderState } from '@/lib/outbox/queue-sender'
import { isStuck, type Waiting } from '@/lib/outbox/waiting'
import type { BrowserWords } from '@/lib/domain/words/words'
import { useOutbox } from './outbox'
import classes from './saving-state.module.css'
import { useSavedAt } from './undo-bar'
import { useWords } from './use-words'

const subscribe = (changed: () => void) => {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

/** Whether what was logged is on the server, and what still waits on this device. `compact` is the icon alone. */
export function SavingState({ compact = false }: { compact?: boolean }) {
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  )
  const savedAt = useSavedAt()
  const { waiting, state } = useOutbox()
  const words = useWords()
  const { sentence, icon: Icon } =
    waiting.length > 0 ? ofWaiting(waiting, state, words) : ofNothingWaiting(isOnline, savedAt, words)
  const shown = compact ? (
    <Icon aria-hidden="true" />
  ) : (
    <>
      <Icon size={20} aria-hidden="true" />
      {sentence}
    </>
  )
  if (waiting.length > 0) {
    return (
      <Link
        href="/waiting"
        className={compact ? classes.compact : classes.state}
        {...(compact && { 'aria-label': sentence, title: sentence })}
      >
        {shown}
        {compact && <span className={classes.count}>{waiting.length}</span>}
      </Link>
    )
  }
  if (compact) {
    return (
      <span className={classes.compact} role="img" aria-label={sentence} title={sentence}>
        {shown}
      </span>
    )
  }
  return <p className={classes.state}>{shown}</p>
}

function ofNothingWaiting(isOnline: boolean, savedAt: string | null, { general }: BrowserWords) {
  if (!isOnline) return { sentence: general.noConnection, icon: IconCloudOff }
  const sentence = `${general.savedOnServer}${savedAt === null ? '' : `, ${savedAt}`}`
  return { sentence, icon: IconCloudCheck }
}

function ofWaiting(waiting: readonly Waiting[], state: SenderState, { sending }: BrowserWords) {
  const refused = waiting.filter(isStuck).length
  if (refused > 0) return { sentence: sending.couldNotBeSaved(refused), icon: IconAlertTriangle }
  if (state === 'signed-out' || state === 'other-person')
    return { sentence: sending.waitForSignIn(waiting.length), icon: IconCloudOff }
  if (state === 'sending') return { sentence: sending.beingSent(waiting.length), icon: IconCloudUp }
  return { sentence: sending.waitForConnection(waiting.length), icon: IconCloudOff }
}
