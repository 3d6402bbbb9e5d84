'use client'

import { IconArrowBackUp, IconTrash } from '@tabler/icons-react'
import { BigButton } from './big-button'
import { LeaveButton } from './leave-button'
import classes from './timer.module.css'
import { useTimerWords } from './timer-words'

/** A session that was let go of, and undo for as long as this screen stands. */
export function DroppedScreen({ onUndo }: { onUndo: () => void }) {
  const words = useTimerWords()
  return (
    <main className={classes.screen}>
      <div className={classes.step} role="status">
        <IconTrash size={40} aria-hidden="true" />
        <h1 className={classes.logged} tabIndex={-1} data-arrive>
          {words.dropped}
        </h1>
      </div>
      <div className={classes.foot}>
        <div className={classes.two}>
          <BigButton icon={IconArrowBackUp} label={words.undo} onPress={onUndo} />
          <LeaveButton />
        </div>
      </div>
    </main>
  )
}
