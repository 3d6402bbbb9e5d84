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
  /** Whether anything was due at all. */
  hasDue: boolean
  onLogged: (logged: Logged) => void
}

/** What was done, and one tap that logs it. */
export function OverScreen({ session, change, owner, home, hasDue, names, onLogged }: OverScreenProps) {
  const words = useTimerWords()
  const done = doneItems(session)
  const { log, isBusy, hasFailed } = useLog(session, { owner, home, names, onLogged })
  return (
    <main className={classes.screen}>
      <div className={classes.step}>
        <h1>{words.over}</h1>
        <p>{done.length > 0 ? words.half : hasDue ? words.nothing : words.nothingDue}</p>
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
          <Link href="/prevention" onClick={() => forgetGuided(owner)}>
            {done.length > 0 ? words.drop : words.leave}
          </Link>
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
 * session, so that another try, another tab or a reload half way gives none of them twice.
 */
function useLog(session: Session, { owner, home, names, onLogged }: LogProps) {
  const words = useTimerWords()
  const { outbox } = useOutbox()
  const [isBusy, setIsBusy] = useState(false)
  const [hasFailed, setHasFailed] = useState(false)
  const log = async () => {
    setIsBusy(true)
    setHasFailed(false)
    const texts = { names, legs: words.onEachLeg, repeats: words.repeatsNote }
    const entries = entriesOf(session, deviceZone(home), texts)
    let isWaiting = false
    for (const entry of entries) {
      const { outcome } = await outbox.save(entry)
      if (outcome === 'waiting') isWaiting = true
      if (outcome === 'waiting' || outcome === 'saved') continue
      setIsBusy(false)
      setHasFailed(true)
      return
    }
    onLogged({ ids: entries.map(({ id }) => id), isWaiting })
    forgetGuided(owner)
  }
  return { log, isBusy, hasFailed }
}
