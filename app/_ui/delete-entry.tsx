'use client'

import { Button } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { EntryKind } from '@/lib/domain/entry'
import type { Id } from '@/lib/domain/id'
import { removeSent, restoreSent } from '@/lib/outbox/send'
import classes from './delete-entry.module.css'
import { FieldProblem } from './question'
import { useLevelWatch } from './level-watch'
import { useUndoBar } from './undo-bar'
import { useWords } from './use-words'
import { told } from '@/lib/domain/words/told'

type DeleteEntryProps = {
  id: Id
  kind: EntryKind
  /** Where to go afterwards. */
  next: string
}

/** Deletes an entry after a second question, and offers to bring it back. */
export function DeleteEntry({ id, kind, next }: DeleteEntryProps) {
  const [isAsking, setIsAsking] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const keep = useRef<HTMLButtonElement>(null)
  const words = useWords()
  const { entries } = words
  const undoBar = useUndoBar()
  const watch = useLevelWatch()
  const router = useRouter()
  useEffect(() => {
    if (isAsking) keep.current?.focus()
  }, [isAsking])
  const remove = async () => {
    setIsBusy(true)
    const result = await removeSent(id)
    setIsBusy(false)
    if (result.outcome === 'failed') {
      setProblem(told(result.message, words))
      return
    }
    undoBar.show({ lead: 'deleted', saved: entries.deleted(kind), undo: () => restoreSent(id) })
    void watch.afterSave('deleted')
    router.replace(next)
  }
  return (
    <div className={classes.delete}>
      {isAsking ? (
        <div role="group" aria-label={entries.deleteQuestion(kind)} className={classes.question}>
          <p className={classes.ask}>
            {entries.deleteQuestion(kind)} {entries.trash}
          </p>
          <div className={classes.buttons}>
            <Button ref={keep} variant="light" onClick={() => setIsAsking(false)}>
              {entries.keep}
            </Button>
            <Button variant="outline" disabled={isBusy} onClick={() => void remove()}>
              {entries.deleteIt}
            </Button>
          </div>
        </div>
      ) : (
        <Button variant="outline" onClick={() => setIsAsking(true)}>
          {entries.delete(kind)}
        </Button>
      )}
      <div role="alert">{problem !== null && <FieldProblem>{problem}</FieldProblem>}</div>
    </div>
  )
}
