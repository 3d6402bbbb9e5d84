'use client'

import { IconExclamationMark, IconPhone } from '@tabler/icons-react'
import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'
import type { Finding } from '@/lib/domain/referral/assessment'
import type { DayClock } from '@/lib/domain/time/time-zone'
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
      className={classes.screen}
      data-emergency
      aria-labelledby="emergency-title"
      onCancel={event => event.preventDefault()}
      onClose={() => openModal(dialog.current)}
    >
      <div className={classes.content}>
        <div role="alert" className={classes.alert}>
          <p className={classes.level}>
            <span className={classes.octagon} aria-hidden="true">
              <IconExclamationMark size={34} />
            </span>
            {emergency.word}
          </p>
          <h1 id="emergency-title" className={classes.title}>
            {first.title}
          </h1>
          <p className={classes.why}>{first.why}</p>
          {others.length > 0 && (
            <p className={classes.why}>{emergency.also(others.map(({ title }) => title).join('. '))}</p>
          )}
        </div>
        <Call ref={call} emergencyNumber={emergencyNumber} />
        {wordsToSay !== null && (
          <div className={classes.say}>
            <h2 className={classes.sayTitle}>{emergency.tellThem}</h2>
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
          <div className={classes.exits}>
            <button type="button" className={classes.exit} onClick={() => setIsAsking(true)}>
              {emergency.someoneExamined}
            </button>
            <Link href={`/referral?why#${first.ruleId}`} className={classes.exit} onClick={() => onLeave?.()}>
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

/** Numbers of some countries, for people who set none: 112 in the EU, 999 in the UK, 911 in North America, 000 in Australia. */
const knownNumbers = ['112', '999', '911', '000'] as const

type CallProps = { ref: React.Ref<HTMLAnchorElement>; emergencyNumber: string | null }

function Call({ ref, emergencyNumber }: CallProps) {
  const { emergency } = useWords()
  if (emergencyNumber !== null) {
    return (
      <a ref={ref} className={classes.call} href={`tel:${emergencyNumber.replace(/[^+\d]/g, '')}`}>
        <IconPhone size={36} />
        {emergency.call(emergencyNumber)}
      </a>
    )
  }
  return (
    <div className={classes.numbers}>
      <p className={classes.numbersTitle}>{emergency.callLocal}</p>
      <div className={classes.numbersRow}>
        {knownNumbers.map((number, index) => (
          <a
            key={number}
            ref={index === 0 ? ref : undefined}
            className={classes.number}
            href={`tel:${number}`}
            aria-label={emergency.call(number)}
          >
            {number}
          </a>
        ))}
      </div>
      <p className={classes.numbersLine}>{emergency.numbers}</p>
    </div>
  )
}
