'use client'

import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import classes from './sign-out.module.css'
import { useWords } from './use-words'

type QuestionProps = { count: number; onKeep: () => void; onDrop: () => void; onStay: () => void }

/** Asks before signing out what becomes of the things that are on this device alone. */
export function SignOutQuestion({ count, onKeep, onDrop, onStay }: QuestionProps) {
  const { sending } = useWords()
  const stay = useRef<HTMLButtonElement>(null)
  const question = useRef<HTMLDivElement>(null)
  useEffect(() => {
    stay.current?.focus()
    // All three answers, not the first one alone.
    question.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div ref={question} role="group" aria-label={sending.signOutQuestion(count)} className={classes.question}>
      <p>
        <b>{sending.signOutQuestion(count)}</b> {sending.signOutHint}
      </p>
      <Button ref={stay} variant="light" onClick={onStay}>
        {sending.stay}
      </Button>
      <Button variant="outline" onClick={onKeep}>
        {sending.signOutKeeping}
      </Button>
      <Button variant="outline" onClick={onDrop}>
        {sending.signOutDropping}
      </Button>
    </div>
  )
}
