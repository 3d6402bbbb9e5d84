'use client'

import { IconArrowLeft, IconVolume } from '@tabler/icons-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { ended, type Session } from '@/lib/domain/prevention/session'
import type { EpochMs } from '@/lib/domain/time/instant'
import { CrampNowLink } from '../../_ui/cramp-now-link'
import { useSound } from './signals'
import classes from './timer.module.css'
import { useTimerWords } from './timer-words'

export type Change = (to: (session: Session, now: EpochMs) => Session) => void

type TimerFrameProps = {
  session: Session
  change: Change
  /** The giant buttons. */
  buttons: ReactNode
  children: ReactNode
}

/** What stands around every step of a session: the way out, how far it is, sound, its end, and help when it cramps. */
export function TimerFrame({ session, change, buttons, children }: TimerFrameProps) {
  const words = useTimerWords()
  const [hasSound, turnSound] = useSound()
  const { item, items } = session
  return (
    <main className={classes.screen}>
      <div className={classes.top}>
        <Link href="/prevention" className={classes.icon} aria-label={words.leave}>
          <IconArrowLeft aria-hidden="true" />
        </Link>
        <p>{words.of(item + 1, items.length)}</p>
        <button type="button" className={classes.icon} data-wide aria-pressed={hasSound} onClick={turnSound}>
          <IconVolume size={22} aria-hidden="true" />
          {words.sound}
        </button>
      </div>
      <div className={classes.parts} aria-hidden="true">
        {items.map(({ id }, index) => (
          <i key={id} data-past={index < item || undefined} data-now={index === item || undefined} />
        ))}
      </div>
      {children}
      <div className={classes.foot}>
        <div className={classes.two}>{buttons}</div>
        <div className={classes.texts}>
          <CrampNowLink>{words.cramp}</CrampNowLink>
          <button type="button" onClick={() => change(ended)}>
            {words.finish}
          </button>
        </div>
      </div>
    </main>
  )
}
