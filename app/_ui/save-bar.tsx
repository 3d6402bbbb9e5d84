'use client'

import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useIsReady } from './use-is-ready'
import { useWords } from './use-words'
import classes from './save-bar.module.css'

/** `saved` lasts until the next screen is there. */
export type SavePhase = 'idle' | 'saving' | 'saved'

type SaveBarProps = {
  /** "Save cramp". */
  label: string
  /** What stands in the way: a failure, or how many answers need another look; null when nothing does. */
  message: string | null
  hasFailed: boolean
  /** Another version stands by now, and is shown at `keptHref`. */
  wasChanged?: boolean
  keptHref?: string
  phase: SavePhase
  onSaveAndAdd?: () => void
}

/** The one filled button of a form, at the bottom edge of the screen. Works from the moment the page does. */
export function SaveBar(props: SaveBarProps) {
  const { label, message, hasFailed, wasChanged = false, keptHref, phase, onSaveAndAdd } = props
  const { correction, general, parts } = useWords()
  const isReady = useIsReady()
  const idleLabel = wasChanged ? correction.putMine : hasFailed ? general.tryAgain : label
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
          {wasChanged && keptHref !== undefined && (
            <a href={keptHref} target="_blank" className={classes.kept}>
              {correction.showKept}
            </a>
          )}
        </div>
        <div className={classes.buttons}>
          <Button type="submit" className={classes.save} disabled={!isReady} aria-disabled={phase !== 'idle'}>
            {phase === 'idle' ? idleLabel : general[phase]}
          </Button>
          {onSaveAndAdd !== undefined && (
            <Button
              type="button"
              variant="outline"
              className={classes.another}
              disabled={!isReady}
              onClick={onSaveAndAdd}
            >
              {parts.saveAndAddAnother}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}
