'use client'

import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import classes from './save-bar.module.css'

type SaveBarProps = {
  /** "Save cramp". */
  label: string
  /** What stands in the way: a failure, or how many answers need another look; null when nothing does. */
  message: string | null
  hasFailed: boolean
  isSaving: boolean
  onSaveAndAdd?: () => void
}

const neverChanges = () => () => undefined

/** The one filled button of a form, at the bottom edge of the screen. Works from the moment the page does. */
export function SaveBar({ label, message, hasFailed, isSaving, onSaveAndAdd }: SaveBarProps) {
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
          <Button type="submit" className={classes.save} disabled={!isReady} aria-disabled={isSaving}>
            {isSaving ? 'Saving…' : hasFailed ? 'Try again' : label}
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
