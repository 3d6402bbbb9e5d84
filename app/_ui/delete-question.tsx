'use client'

import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { told } from '@/lib/domain/words/told'
import type { ChangeResult } from '@/lib/outbox/change-kept'
import classes from './delete-question.module.css'
import { FieldProblem } from './question'
import { useWords } from './use-words'

type DeleteQuestionProps = {
  /** The button that asks, the question and what follows from it, and the two answers. */
  says: { open: string; question: string; ask: string; keep: string; remove: string }
  remove: () => Promise<ChangeResult>
  /** What to do once it is deleted, or was deleted before. */
  onGone: () => void
}

/** Deletes something after a second question. */
export function DeleteQuestion({ says, remove, onGone }: DeleteQuestionProps) {
  const [isAsking, setIsAsking] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const keep = useRef<HTMLButtonElement>(null)
  const words = useWords()
  useEffect(() => {
    if (isAsking) keep.current?.focus()
  }, [isAsking])
  const send = async () => {
    setIsBusy(true)
    const result = await remove()
    setIsBusy(false)
    if (result.outcome === 'failed') setProblem(told(result.message, words))
    else onGone()
  }
  return (
    <div className={classes.delete}>
      {isAsking ? (
        <div role="group" aria-label={says.question} className={classes.question}>
          <p className={classes.ask}>{says.ask}</p>
          <div className={classes.buttons}>
            <Button ref={keep} variant="light" onClick={() => setIsAsking(false)}>
              {says.keep}
            </Button>
            <Button variant="outline" disabled={isBusy} onClick={() => void send()}>
              {says.remove}
            </Button>
          </div>
        </div>
      ) : (
        <Button variant="outline" onClick={() => setIsAsking(true)}>
          {says.open}
        </Button>
      )}
      <div role="alert">{problem !== null && <FieldProblem>{problem}</FieldProblem>}</div>
    </div>
  )
}
