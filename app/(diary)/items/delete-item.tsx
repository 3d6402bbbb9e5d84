'use client'

import { Button } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { Id } from '@/lib/domain/id'
import { told } from '@/lib/domain/words/told'
import { removeItem, restoreItem } from '@/lib/outbox/save-item'
import classes from '../../_ui/delete-entry.module.css'
import { FieldProblem } from '../../_ui/question'
import { useUndoBar } from '../../_ui/undo-bar'
import { useWords } from '../../_ui/use-words'

/** Deletes an own item after a second question, and offers to bring it back. */
export function DeleteItem({ id, name }: { id: Id; name: string }) {
  const words = useWords()
  const { items } = words
  const [isAsking, setIsAsking] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const keep = useRef<HTMLButtonElement>(null)
  const undoBar = useUndoBar()
  const router = useRouter()
  useEffect(() => {
    if (isAsking) keep.current?.focus()
  }, [isAsking])
  const remove = async () => {
    setIsBusy(true)
    const result = await removeItem(id)
    setIsBusy(false)
    if (result.outcome === 'failed') {
      setProblem(told(result.message, words))
      return
    }
    undoBar.show({ lead: 'deleted', saved: name, undo: () => restoreItem(id) })
    router.replace('/items')
    router.refresh()
  }
  return (
    <div className={classes.delete}>
      {isAsking ? (
        <div role="group" aria-label={items.remove(name)} className={classes.question}>
          <p className={classes.ask}>{items.removeAsk(name)}</p>
          <div className={classes.buttons}>
            <Button ref={keep} variant="light" onClick={() => setIsAsking(false)}>
              {items.removeKeep}
            </Button>
            <Button variant="outline" disabled={isBusy} onClick={() => void remove()}>
              {items.removeDo}
            </Button>
          </div>
        </div>
      ) : (
        <Button variant="outline" onClick={() => setIsAsking(true)}>
          {items.remove(name)}
        </Button>
      )}
      <div role="alert">{problem !== null && <FieldProblem>{problem}</FieldProblem>}</div>
    </div>
  )
}
