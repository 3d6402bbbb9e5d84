'use client'

import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import classes from './save-bar.module.css'

/** `saved` lasts until the next screen is there. */
export type SavePhase = 'idle' | 'saving' | 'saved'

type SaveBarProps = {
  /** "Save cramp". */
  label: string
  /** What stands in the way: a failure, or how many answers need another look; null when nothing does. */
  message: string | null
  hasFailed: boolean
  phase: SavePhase
  onSaveAndAdd?: () => void
}

const phaseWords = { saving: 'Saving…', saved: 'Saved' } as const

const neverChanges = () => () => undefined

/** The one filled button of a form, at the bottom edge of the screen. Works from the moment the page does. */
export function SaveBar({ label, message, hasFailed, phase, onSaveAndAdd }: SaveBarProps) {
  const isReady = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
  return (
    <div className={classes.bar}>
      <div className={classes.inner}>
        <div role="alert">
          {message !== null && (
            <p className={classes.message}>
              <IconAlertTriangle size={22} aria-hidden="true" />
              <span>{message}</span>
            </p>
          )}
        </div>
        <div className={classes.buttons}>
          <Button type="submit" className={classes.save} disabled={!isReady} aria-disabled={phase !== 'idle'}>
            {phase === 'idle' ? (hasFailed ? 'Try again' : label) : phaseWords[phase]}
          </Button>
          {onSaveAndAdd !== undefined && (
            <Button
              type="button"
              variant="outline"
              className={classes.another}
              disabled={!isReady}
              onClick={onSaveAndAdd}
            >
              Save and add another
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}
