'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Id } from '@/lib/domain/id'
import { told } from '@/lib/domain/words/told'
import { removeSent, restoreSent } from '@/lib/outbox/send'
import { useLevelWatch } from '../../../_ui/level-watch'
import { useOwner } from '../../../_ui/outbox'
import { FieldProblem } from '../../../_ui/question'
import { useUndoBar } from '../../../_ui/undo-bar'
import { useWords } from '../../../_ui/use-words'
import classes from './trash.module.css'

/** Brings a deleted entry back to where it was. */
export function BringBack({ id, what }: { id: Id; what: string }) {
  const words = useWords()
  const { timeline } = words
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const owner = useOwner()
  const undoBar = useUndoBar()
  const watch = useLevelWatch()
  const router = useRouter()
  const bringBack = async () => {
    if (isBusy) return
    setIsBusy(true)
    setProblem(null)
    const result = await restoreSent(id, owner)
    setIsBusy(false)
    if (result.outcome !== 'done') {
      setProblem(told(result.message, words))
      return
    }
    undoBar.show({ lead: 'broughtBack', saved: what, undo: () => removeSent(id, owner) })
    void watch.afterSave()
    router.refresh()
  }
  return (
    <span className={classes.end}>
      <button
        type="button"
        className={classes.back}
        aria-label={timeline.bringBackThis(what)}
        aria-disabled={isBusy}
        onClick={() => void bringBack()}
      >
        {timeline.bringBack}
      </button>
      <span role="alert">{problem !== null && <FieldProblem>{problem}</FieldProblem>}</span>
    </span>
  )
}
