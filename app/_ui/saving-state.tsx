'use client'

import { IconCloudCheck, IconCloudOff } from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import { useSavedAt } from './undo-bar'
import classes from './saving-state.module.css'
import { useWords } from './use-words'

const subscribe = (changed: () => void) => {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

/** Whether what was logged is on the server, with the time of the last save from this tab. `compact` is the icon alone. */
export function SavingState({ compact = false }: { compact?: boolean }) {
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  )
  const savedAt = useSavedAt()
  const { general } = useWords()
  const words = isOnline
    ? `${general.savedOnServer}${savedAt === null ? '' : `, ${savedAt}`}`
    : general.noConnection
  const Icon = isOnline ? IconCloudCheck : IconCloudOff
  if (compact) {
    return (
      <span className={classes.compact} role="img" aria-label={words} title={words}>
        <Icon />
      </span>
    )
  }
  return (
    <p className={classes.state}>
      <Icon size={20} />
      {words}
    </p>
  )
}
