'use client'

import { Button } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Medication } from '@/lib/domain/entry'
import { endedOnDayOf } from '@/lib/domain/medication'
import type { DayClock } from '@/lib/domain/time/time-zone'
import { told } from '@/lib/domain/words/told'
import { correctionSender } from '@/lib/outbox/correction-sender'
import { putBack } from '@/lib/outbox/replace'
import { useLevelWatch } from '../../_ui/level-watch'
import { useOwner } from '../../_ui/outbox'
import { FieldProblem } from '../../_ui/question'
import { useUndoBar } from '../../_ui/undo-bar'
import { useWords } from '../../_ui/use-words'
import classes from './medicines.module.css'

/** Ends a medicine on the day of the tap, with Undo. Says what happened; never that it should. */
export function StoppedToday({ medication, clock }: { medication: Medication; clock: DayClock }) {
  const owner = useOwner()
  const [sender] = useState(() => correctionSender(medication, owner))
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const words = useWords()
  const { medicines } = words
  const undoBar = useUndoBar()
  const watch = useLevelWatch()
  const router = useRouter()
  const stop = async () => {
    setIsBusy(true)
    setProblem(null)
    const former = sender.madeFrom()
    const stopped = endedOnDayOf(former, clock, Date.now())
    const result = await sender.send(stopped)
    setIsBusy(false)
    if (result === null) return
    if (result.outcome === 'saved') {
      const saved = medicines.stoppedTodaySaved(former.name)
      undoBar.show({ lead: 'changed', saved, undo: () => putBack(former, stopped, owner) })
      void watch.afterSave()
    } else setProblem(told(result.message, words))
    if (result.outcome !== 'failed') router.refresh()
  }
  return (
    <div className={classes.stop}>
      <Button
        variant="light"
        disabled={isBusy}
        onClick={() => void stop()}
        aria-label={`${medicines.stoppedToday}: ${medication.name}`}
      >
        {medicines.stoppedToday}
      </Button>
      <div role="alert">{problem !== null && <FieldProblem>{problem}</FieldProblem>}</div>
    </div>
  )
}
