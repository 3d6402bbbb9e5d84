'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { Consultation } from '@/lib/domain/entry'
import type { RuleId } from '@/lib/domain/referral/rule-id'
import type { DayClock } from '@/lib/domain/time/time-zone'
import { removeSent, sendEntries } from '@/lib/outbox/send'
import classes from './examined-question.module.css'
import { oneTapCode } from './one-tap-code'
import { useUndoBar } from './undo-bar'
import { useWords } from './use-words'
import { told } from '@/lib/domain/words/told'

type ExaminedQuestionProps = {
  ruleIds: readonly RuleId[]
  clock: DayClock
  onBack: () => void
  onDone?: () => void
}

/** The second question before an emergency is recorded as examined: it lowers the level, so one tap is not enough. */
export function ExaminedQuestion({ ruleIds, clock, onBack, onDone }: ExaminedQuestionProps) {
  const [isSending, setIsSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [visit, setVisit] = useState<Consultation | null>(null)
  const question = useRef<HTMLDivElement>(null)
  const router = useRouter()
  const words = useWords()
  const { emergency, sending } = words
  const undoBar = useUndoBar()
  useEffect(() => question.current?.focus(), [])
  const record = async () => {
    setIsSending(true)
    setProblem(null)
    const entry = visit ?? (await makeVisit(ruleIds, clock))
    setVisit(entry)
    const sent = entry === null ? null : await sendEntries([entry])
    setIsSending(false)
    if (entry === null || sent?.outcome !== 'saved') {
      setProblem(sent === null || sent.outcome === 'saved' ? sending.notSent : told(sent.message, words))
      return
    }
    undoBar.show({ saved: emergency.examinedSaved, undo: () => removeSent(entry.id) })
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
        {emergency.examinedQuestion}
      </p>
      {problem !== null && <p role="alert">{problem}</p>}
      <div className={classes.answers}>
        <button type="button" disabled={isSending} className={classes.answer} onClick={() => void record()}>
          {emergency.yesToday}
        </button>
        <button type="button" className={classes.answer} onClick={onBack}>
          {emergency.noGoBack}
        </button>
      </div>
    </div>
  )
}

/** Null when the code that makes it could not be fetched. */
async function makeVisit(ruleIds: readonly RuleId[], clock: DayClock): Promise<Consultation | null> {
  try {
    const { examinedNow } = await oneTapCode()
    return examinedNow(ruleIds, clock)
  } catch {
    return null
  }
}
