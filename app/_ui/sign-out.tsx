'use client'

import { Button } from '@mantine/core'
import { IconLogout } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { told } from '@/lib/domain/words/told'
import { forgetAllTimed } from '@/lib/outbox/timed-cramps'
import { signOutHere } from '../(public)/account-actions'
import { forgetKit, useOutbox } from './outbox'
import classes from './sign-out.module.css'
import { useWords } from './use-words'

/**
 * Ends the session for good, then leaves by a whole new page, so that nothing of the diary stays in this tab. Asks first
 * while something is on this device alone.
 */
export function SignOut() {
  const { waiting, outbox } = useOutbox()
  const [isAsking, setIsAsking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const words = useWords()
  const { general } = words
  const leave = async (isDropping: boolean) => {
    const outcome = await signOutHere({}).catch(() => null)
    if (outcome?.ok !== true) {
      setProblem(outcome === null ? general.notSignedOut : told(outcome.refusal.message, words))
      return
    }
    if (isDropping) await outbox.clear()
    if (isDropping || outbox.view().waiting.length === 0) forgetAllTimed()
    await forgetKit()
    location.assign(outcome.value.goTo)
  }
  const ask = async () => {
    setProblem(null)
    if (waiting.length > 0) await outbox.sendNow()
    if (outbox.view().waiting.length > 0) setIsAsking(true)
    else await leave(false)
  }
  return (
    <div>
      {isAsking && waiting.length > 0 ? (
        <Question
          count={waiting.length}
          onLeave={isDropping => void leave(isDropping)}
          onStay={() => setIsAsking(false)}
        />
      ) : (
        <button type="button" className={classes.button} onClick={() => void ask()}>
          <IconLogout />
          {general.signOut}
        </button>
      )}
      {problem !== null && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}

type QuestionProps = { count: number; onLeave: (isDropping: boolean) => void; onStay: () => void }

function Question({ count, onLeave, onStay }: QuestionProps) {
  const { sending } = useWords()
  const stay = useRef<HTMLButtonElement>(null)
  useEffect(() => stay.current?.focus(), [])
  return (
    <div role="group" aria-label={sending.signOutQuestion(count)} className={classes.question}>
      <p>
        <b>{sending.signOutQuestion(count)}</b> {sending.signOutHint}
      </p>
      <Button ref={stay} variant="light" onClick={onStay}>
        {sending.stay}
      </Button>
      <Button variant="outline" onClick={() => onLeave(false)}>
        {sending.signOutKeeping}
      </Button>
      <Button variant="outline" onClick={() => onLeave(true)}>
        {sending.signOutDropping}
      </Button>
    </div>
  )
}
