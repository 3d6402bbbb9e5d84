'use client'

import { IconExclamationMark } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { Said } from '@/lib/domain/cramp-now/running-cramp'
import classes from './cramp-now.module.css'
import { useScreenWords } from './cramp-now-words'
import { EmergencyCall } from './emergency-call'
import { whereWords } from './screen-top'

type EmergencyStepProps = {
  /** Over an hour without letting go, or signs that need help at once. */
  why: 'hour' | 'signs'
  said: Said
  startedTime: string
  number: string | null
  onBack: () => void
  onStopped: () => void
}

/** The whole screen for an emergency: what to do, the call, words to say, and two small ways on. */
export function EmergencyStep({ why, said, startedTime, number, onBack, onStopped }: EmergencyStepProps) {
  const { crampNow, body } = useScreenWords()
  const alert = useRef<HTMLDivElement>(null)
  useEffect(() => alert.current?.focus(), [])
  const where = whereWords(said, body)
  return (
    <div className={classes.emergency}>
      <div className={classes.emergencyContent}>
        <div ref={alert} role="alert" tabIndex={-1} className={classes.emergencyWords}>
          <p className={classes.emergencyLevel}>
            <span className={classes.octagon} aria-hidden="true">
              <IconExclamationMark size={34} />
            </span>
            {crampNow.emergency}
          </p>
          <h1>{why === 'hour' ? crampNow.overAnHour : crampNow.dangerTitle}</h1>
          <p>{why === 'hour' ? crampNow.overAnHourLine : crampNow.dangerLine}</p>
        </div>
        <EmergencyCall number={number} />
        <div className={classes.say}>
          <h2>{crampNow.tellThem}</h2>
          <p>{crampNow.tell(where === null ? crampNow.aCramp : crampNow.crampOf(where), startedTime)}</p>
        </div>
        <div className={classes.exits}>
          <button type="button" onClick={onStopped}>
            {crampNow.stopped}
          </button>
          <button type="button" onClick={onBack}>
            {why === 'hour' ? crampNow.isEasing : crampNow.none}
          </button>
        </div>
      </div>
    </div>
  )
}
