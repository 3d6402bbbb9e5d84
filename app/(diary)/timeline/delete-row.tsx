'use client'

import { IconTrash } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Id } from '@/lib/domain/id'
import { told } from '@/lib/domain/words/told'
import { removeSent, restoreSent } from '@/lib/outbox/send'
import { useLevelWatch } from '../../_ui/level-watch'
import { useOwner } from '../../_ui/outbox'
import { FieldProblem } from '../../_ui/question'
import { useUndoBar } from '../../_ui/undo-bar'
import { useWords } from '../../_ui/use-words'
import classes from './timeline.module.css'

type DeleteRowProps = {
  id: Id
  /** Which entry, for ears: "Cramp, left calf, 14:05". */
  what: string
  /** The same as it stands after "Deleted: ". */
  saved: string
}

/** Deletes an entry with one tap. It can be undone for some seconds, and brought back from the trash for 30 days. */
export function DeleteRow({ id, what, saved }: DeleteRowProps) {
  const words = useWords()
  const [isBusy, setIsBusy] = useState(false)
  const [isGone, setIsGone] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const owner = useOwner()
  const undoBar = useUndoBar()
  const watch = useLevelWatch()
  const router = useRouter()
  const bringBack = async () => {
    const result = await restoreSent(id, owner)
    if (result.outcome === 'done') setIsGone(false)
    return result
  }
  const remove = async () => {
    if (isBusy) return
    setIsBusy(true)
    setProblem(null)
    const result = await removeSent(id, owner)
    setIsBusy(false)
    if (result.outcome === 'failed') {
      setProblem(told(result.message, words))
      return
    }
    setIsGone(true)
    undoBar.show({ lead: 'deleted', saved, undo: bringBack })
    void watch.afterSave('deleted')
    router.refresh()
  }
  return (
    <>
      <button
        type="button"
        className={classes.remove}
        aria-label={words.timeline.remove(what)}
        aria-disabled={isBusy}
        data-gone={isGone || undefined}
        onClick={() => void remove()}
      >
        <IconTrash size={21} aria-hidden="true" />
      </button>
      <div role="alert">{problem !== null && <FieldProblem>{problem}</FieldProblem>}</div>
    </>
  )
}
