'use client'

import { IconExclamationMark } from '@tabler/icons-react'
import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'
import type { Finding } from '@/lib/domain/referral/assessment'
import type { DayClock } from '@/lib/domain/time/time-zone'
import { EmergencyCall } from './emergency-call'
import parts from './emergency-parts.module.css'
import classes from './emergency-screen.module.css'
import { VisitQuestion } from './visit-question'
import { useUndoBar } from './undo-bar'
import { useWords } from './use-words'

export type EmergencyScreenProps = {
  /** The emergency findings that were met, the one to show first. */
  findings: readonly Finding[]
  /** The number the person set; null shows the numbers of some countries instead. */
  emergencyNumber: string | null
  clock: DayClock
  /** What the person can read out on the phone; null when the entry is not at hand. */
  wordsToSay: string | null
  /** Called when the first finding was recorded as examined. The others stand until they are asked about themselves. */
  onExamined?: () => void
  /** Called when the person leaves to read why. */
  onLeave?: () => void
}

/** The whole screen for an emergency: what to do, why, the call, words to say, and two small exits. No snooze. */
export function EmergencyScreen(props: EmergencyScreenProps) {
  const { findings, emergencyNumber, clock, wordsToSay, onExamined, onLeave } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const call = useRef<HTMLAnchorElement>(null)
  const [isAsking, setIsAsking] = useState(false)
  const { place } = useUndoBar()
  const { emergency } = useWords()
  useEffect(() => {
    openModal(dialog.current)
    call.current?.focus()
  }, [])
  const [first, ...others] = findings
  if (first === undefined) return null
  return (
    <dialog
      ref={dialog}
      open
      className={`${parts.ground} ${classes.screen}`}
      data-emergency
      aria-labelledby="emergency-title"
      onCancel={event => event.preventDefault()}
      onClose={() => openModal(dialog.current)}
    >
      <div className={`${parts.content} ${classes.content}`}>
        <div role="alert" className={parts.alert}>
          <p className={parts.level}>
            <span className={parts.octagon} aria-hidden="true">
              <IconExclamationMark size={34} />
            </span>
            {emergency.word}
          </p>
          <h1 id="emergency-title" className={parts.title}>
            {first.title}
          </h1>
          <p className={parts.why}>{first.why}</p>
          {others.length > 0 && (
            <p className={parts.why}>{emergency.also(others.map(({ title }) => title).join('. '))}</p>
          )}
        </div>
        <EmergencyCall ref={call} number={emergencyNumber} words={emergency} />
        {wordsToSay !== null && (
          <div className={parts.say}>
            <h2 className={parts.sayTitle}>{emergency.tellThem}</h2>
            <p>{emergency.quoted(wordsToSay)}</p>
          </div>
        )}
        {isAsking ? (
          <VisitQuestion
            ruleIds={[first.ruleId]}
            clock={clock}
            onBack={() => setIsAsking(false)}
            onDone={() => {
              setIsAsking(false)
              onExamined?.()
            }}
          />
        ) : (
          <div className={parts.exits}>
            <button type="button" className={parts.exit} onClick={() => setIsAsking(true)}>
              {emergency.someoneExamined}
            </button>
            <Link href={`/referral?why#${first.ruleId}`} className={parts.exit} onClick={() => onLeave?.()}>
              {emergency.whySeeing}
            </Link>
          </div>
        )}
      </div>
      <div ref={place} className={classes.undo} />
    </dialog>
  )
}

/** Makes the screen modal, also when it is open already without being so. A second Escape closes it in some browsers. */
function openModal(screen: HTMLDialogElement | null): void {
  if (screen === null || screen.matches(':modal')) return
  if (screen.open) screen.close()
  screen.showModal()
}
