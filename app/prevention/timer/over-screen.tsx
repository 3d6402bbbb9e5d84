'use client'

import { IconCheck } from '@tabler/icons-react'
import Link from 'next/link'
import { useState } from 'react'
import {
  doneItems,
  isHeld,
  withBounced,
  type Session,
  type SessionItem,
} from '@/lib/domain/prevention/session'
import { entriesOf } from '@/lib/domain/prevention/session-entries'
import type { TimeZone } from '@/lib/domain/time/time-zone'
import { newId, type Id } from '@/lib/domain/id'
import type { Entry } from '@/lib/domain/entry'
import { handOver } from '@/lib/outbox/hand-over'
import { isReadable } from '@/lib/outbox/waiting'
import { forgetGuided } from '@/lib/outbox/guided-text'
import { deviceZone } from '../../_ui/device-zone'
import { useOutbox } from '../../_ui/outbox'
import { BigButton } from './big-button'
import { BounceQuestion } from './bounce-question'
import type { TimerTexts } from './guided-timer'
import type { Logged } from './logged-screen'
import type { Change } from './timer-frame'
import classes from './timer.module.css'
import { useTimerWords } from './timer-words'

type OverScreenProps = TimerTexts & {
  session: Session
  change: Change
  owner: string
  home: TimeZone
  /** Asked to let go of what was done. */
  onDropped: (session: Session) => void
  onLogged: (logged: Logged) => void
}

/** What was done, and one tap that logs it. */
export function OverScreen({ session, change, owner, home, names, onDropped, onLogged }: OverScreenProps) {
  const words = useTimerWords()
  const done = doneItems(session)
  const { log, isBusy, hasFailed } = useLog(session, { owner, home, names, onLogged })
  return (
    <main className={classes.screen}>
      <div className={classes.step}>
        <h1 tabIndex={-1} data-arrive>
          {words.over}
        </h1>
        <p>{done.length > 0 ? words.half : words.nothing}</p>
        <ul role="list" className={classes.list}>
          {done.map(item => (
            <li key={item.id}>
              <b>{names[item.exercise]}</b>
              <span>{whatWas(item, words)}</span>
            </li>
          ))}
        </ul>
        {done.filter(isHeld).map(({ id, exercise, hasBounced }) => (
          <BounceQuestion
            key={id}
            exercise={names[exercise]}
            value={hasBounced}
            onChange={says => change(now => withBounced(now, id, says))}
          />
        ))}
      </div>
      <div className={classes.foot}>
        {hasFailed && (
          <p role="alert" className={classes.failed}>
            {words.notLogged}
          </p>
        )}
        {done.length > 0 && (
          <BigButton
            icon={IconCheck}
            label={isBusy ? words.logging : words.log(done.length)}
            isLoud
            isBusy={isBusy}
            onPress={() => void log()}
          />
        )}
        <div className={classes.texts}>
          {done.length > 0 ? (
            <button type="button" onClick={() => onDropped(session)}>
              {words.drop}
            </button>
          ) : (
            <Link href="/prevention" onClick={() => forgetGuided(owner)}>
              {words.leave}
            </Link>
          )}
        </div>
      </div>
    </main>
  )
}

function whatWas({ dose, done }: SessionItem, words: ReturnType<typeof useTimerWords>): string {
  const counts = done.filter(count => count !== null)
  return dose.kind === 'hold' ? words.held(dose.holdSeconds, counts.length) : words.sets(counts.join(', '))
}

type LogProps = Pick<OverScreenProps, 'owner' | 'home' | 'names' | 'onLogged'>

/**
 * Hands an entry of each exercise to the outbox, one after the other. They have their ids from the beginning of the
 * session, so that another try, another tab or a reload half way gives none of them twice; an answer that was changed
 * since goes into what was handed over.
 */
function useLog(session: Session, { owner, home, names, onLogged }: LogProps) {
  const words = useTimerWords()
  const { outbox, waiting } = useOutbox()
  const [handed, setHanded] = useState<ReadonlyMap<Id, Entry>>(new Map())
  const [isBusy, setIsBusy] = useState(false)
  const [hasFailed, setHasFailed] = useState(false)
  const log = async () => {
    setIsBusy(true)
    setHasFailed(false)
    const texts = { names, legs: words.onEachLeg, repeats: words.repeatsNote }
    const entries = entriesOf(session, deviceZone(home), texts)
    const ids: Id[] = []
    for (const entry of entries) {
      const row = waiting.filter(isReadable).find(({ id }) => id === entry.id)
      const before = handed.get(entry.id) ?? (row === undefined || row.act === 'remove' ? null : row.entry)
      const result = await handOver(entry, { outbox, owner, before, newId })
      if (result.outcome === 'failed') {
        setIsBusy(false)
        setHasFailed(true)
        return
      }
      setHanded(known => new Map(known).set(entry.id, result.handed))
      ids.push(result.handed.id)
    }
    onLogged({ ids })
    forgetGuided(owner)
  }
  return { log, isBusy, hasFailed }
}
