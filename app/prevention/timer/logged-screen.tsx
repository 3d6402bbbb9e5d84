'use client'

import { IconArrowBackUp, IconCloudCheck, IconCloudOff } from '@tabler/icons-react'
import { useState } from 'react'
import type { Id } from '@/lib/domain/id'
import { useOutbox } from '../../_ui/outbox'
import { BigButton } from './big-button'
import { LeaveButton } from './leave-button'
import classes from './timer.module.css'
import { useTimerWords } from './timer-words'

/** What was handed to the outbox. */
export type Logged = { ids: readonly Id[] }

/** What became of it, and undo, for as long as this screen stands. */
export function LoggedScreen({ logged: { ids } }: { logged: Logged }) {
  const words = useTimerWords()
  const { outbox, waiting } = useOutbox()
  const isWaiting = waiting.some(({ id }) => ids.includes(id))
  const [undoing, setUndoing] = useState<'no' | 'busy' | 'undone' | 'failed'>('no')
  const undo = async () => {
    setUndoing('busy')
    const results = []
    for (const id of ids) results.push(await outbox.takeBack(id))
    setUndoing(results.every(({ outcome }) => outcome === 'done') ? 'undone' : 'failed')
  }
  const Icon = isWaiting ? IconCloudOff : IconCloudCheck
  const said = isWaiting ? words.kept(ids.length) : words.saved(ids.length)
  return (
    <main className={classes.screen}>
      <div className={classes.step} role="status">
        <Icon size={40} aria-hidden="true" />
        <h1 className={classes.logged} tabIndex={-1} data-arrive>
          {undoing === 'undone' ? words.undone : said}
        </h1>
        {undoing === 'failed' && <p>{words.notUndone}</p>}
      </div>
      <div className={classes.foot}>
        <div className={classes.two} data-one={undoing === 'undone' || undefined}>
          {undoing !== 'undone' && (
            <BigButton
              icon={IconArrowBackUp}
              label={words.undo}
              isBusy={undoing === 'busy'}
              onPress={() => void undo()}
            />
          )}
          <LeaveButton />
        </div>
      </div>
    </main>
  )
}
