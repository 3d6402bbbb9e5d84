'use client'

import { IconArrowLeft, IconSwitchHorizontal } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { capital } from '@/lib/domain/words/capital'
import type { Said } from '@/lib/domain/cramp-now/running-cramp'
import type { BrowserWords } from '@/lib/domain/words/words'
import clockFace from './clock.module.css'
import classes from './screen-top.module.css'
import { useScreenWords } from './cramp-now-words'

/** Muscle and side as they stand in a sentence; null when no muscle was said. */
export function whereWords({ muscle, side }: Said, body: BrowserWords['body']): string | null {
  if (muscle === null) return null
  if (side === 'left' || side === 'right' || side === 'both') return body.onSide(muscle, side)
  return body.muscles[muscle]
}

type ScreenTopProps = {
  said: Said
  onMuscle: () => void
  /** The time, where it has no place of its own; null: a way out stands there. */
  clock: string | null
}

/** Muscle and side, one tap to change, and the way out or the small clock. */
export function ScreenTop({ said, onMuscle, clock }: ScreenTopProps) {
  const { crampNow, body } = useScreenWords()
  const router = useRouter()
  const where = whereWords(said, body)
  return (
    <div className={classes.top}>
      {where === null ? (
        <span />
      ) : (
        <button type="button" className={classes.who} onClick={onMuscle}>
          <IconSwitchHorizontal size={22} aria-hidden="true" />
          {capital(where)}
        </button>
      )}
      {clock === null ? (
        <button
          type="button"
          className={classes.leave}
          aria-label={crampNow.leave}
          onClick={() => router.push('/')}
        >
          <IconArrowLeft aria-hidden="true" />
        </button>
      ) : (
        <div className={clockFace.clock} data-small role="timer">
          {clock}
        </div>
      )}
    </div>
  )
}
