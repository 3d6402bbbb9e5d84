'use client'

import { IconExclamationMark } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { Said } from '@/lib/domain/cramp-now/running-cramp'
import { EmergencyCall } from '../_ui/emergency-call'
import parts from '../_ui/emergency-parts.module.css'
import { useScreenWords } from './cramp-now-words'
import classes from './emergency-step.module.css'
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
    <div className={`${parts.ground} ${classes.emergency}`}>
      <div className={parts.content}>
        <div ref={alert} role="alert" tabIndex={-1} className={`${parts.alert} ${classes.words}`}>
          <p className={parts.level}>
            <span className={parts.octagon} aria-hidden="true">
              <IconExclamationMark size={34} />
            </span>
            {crampNow.emergency}
          </p>
          <h1 className={parts.title}>{why === 'hour' ? crampNow.overAnHour : crampNow.dangerTitle}</h1>
          <p className={parts.why}>{why === 'hour' ? crampNow.overAnHourLine : crampNow.dangerLine}</p>
        </div>
        <EmergencyCall number={number} words={crampNow} />
        <div className={parts.say}>
          <h2 className={parts.sayTitle}>{crampNow.tellThem}</h2>
          <p>{crampNow.tell(where === null ? crampNow.aCramp : crampNow.crampOf(where), startedTime)}</p>
        </div>
        <div className={parts.exits}>
          <button type="button" className={parts.exit} onClick={onStopped}>
            {crampNow.stopped}
          </button>
          <button type="button" className={parts.exit} onClick={onBack}>
            {why === 'hour' ? crampNow.isEasing : crampNow.none}
          </button>
        </div>
      </div>
    </div>
  )
}
