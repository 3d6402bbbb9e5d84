'use client'

import { IconCheck, type TablerIcon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useHand } from '../_ui/device-look'
import classes from './big-buttons.module.css'
import { useScreenWords } from './cramp-now-words'

type BigButtonsProps = {
  other: { icon: TablerIcon; label: string; onPress: () => void }
  onStopped: () => void
  /** What stands below the two. */
  children?: ReactNode
}

/** The two giant buttons under the thumb. *It stopped* is on the side of the hand that holds the device. */
export function BigButtons({ other, onStopped, children }: BigButtonsProps) {
  const { crampNow } = useScreenWords()
  const hand = useHand()
  return (
    <div className={classes.foot}>
      <div className={classes.two} data-hand={hand}>
        <button type="button" className={classes.big} onClick={other.onPress}>
          <other.icon size={32} aria-hidden="true" />
          {other.label}
        </button>
        <button type="button" className={classes.big} data-loud onClick={onStopped}>
          <IconCheck size={32} aria-hidden="true" />
          {crampNow.stopped}
        </button>
      </div>
      {children}
    </div>
  )
}
