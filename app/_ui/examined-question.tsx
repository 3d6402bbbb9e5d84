'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { Id } from '@/lib/domain/id'
import type { RuleId } from '@/lib/domain/referral/rule-id'
import type { LocalDate } from '@/lib/domain/time/local-date'
import { removeSent, sendEntries } from '@/lib/outbox/send'
import classes from './examined-question.module.css'
import { useUndoBar } from './undo-bar'

type ExaminedQuestionProps = {
  ruleIds: readonly RuleId[]
  today: LocalDate
  onBack: () => void
  onDone?: () => void
}

/** The second question before an emergency is recorded as examined: it lowers the level, so one tap is not enough. */
export function ExaminedQuestion({ ruleIds, today, onBack, onDone }: ExaminedQuestionProps) {
  const [isSending, setIsSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [id, setId] = useState<Id | null>(null)
  const question = useRef<HTMLDivElement>(null)
  const router = useRouter()
  const undoBar = useUndoBar()
  useEffect(() => question.current?.focus(), [])
  const record = async () => {
    setIsSending(true)
    setProblem(null)
    const { newId } = await import('@/lib/domain/id')
    const visitId = id ?? newId()
    setId(visitId)
    const sent = await sendEntries([{ kind: 'consultation', id: visitId, on: today, ruleIds: [...ruleIds] }])
    setIsSending(false)
    if (sent.outcome !== 'saved') {
      setProblem(sent.message)
      return
    }
    undoBar.show({ saved: 'examined by a clinician today', undo: () => removeSent(visitId) })
    onDone?.()
    router.refresh()
  }
  return (
    <div
      ref={question}
      tabIndex={-1}
      className={classes.question}
      role="group"
      aria-labelledby="examined-question"
    >
      <p id="examined-question" className={classes.words}>
        Has a doctor, a nurse or a paramedic examined you for this?
      </p>
      {problem !== null && <p role="alert">{problem}</p>}
      <div className={classes.answers}>
        <button type="button" disabled={isSending} className={classes.answer} onClick={() => void record()}>
          Yes, today
        </button>
        <button type="button" className={classes.answer} onClick={onBack}>
          No, go back
        </button>
      </div>
    </div>
  )
}
