'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'
import type { Consultation } from '@/lib/domain/entry'
import type { RuleId } from '@/lib/domain/referral/rule-id'
import type { DayClock } from '@/lib/domain/time/time-zone'
import { told } from '@/lib/domain/words/told'
import { removeSent, sendEntries } from '@/lib/outbox/send'
import { oneTapCode } from './one-tap-code'
import { useUndoBar } from './undo-bar'
import { useWords } from './use-words'
import classes from './visit-question.module.css'

type VisitQuestionProps = {
  ruleIds: readonly RuleId[]
  clock: DayClock
  onBack: () => void
  onDone?: () => void
}

type Written = { on: string; where: string; outcome: string }

/**
 * Records a visit about notices, an emergency's too: the day, and if the person likes where it was and what came of it.
 * It lowers what the diary says, so it is asked before.
 */
export function VisitQuestion({ ruleIds, clock, onBack, onDone }: VisitQuestionProps) {
  const { notices, general } = useWords()
  const [today, setToday] = useState('')
  const [written, setWritten] = useState<Written>({ on: '', where: '', outcome: '' })
  const { isSending, problem, record } = useVisit(ruleIds, clock, onDone)
  const question = useRef<HTMLFormElement>(null)
  const name = useId()
  useEffect(() => question.current?.focus(), [])
  useEffect(() => {
    // Without it the day is left to be written.
    void dayNow(clock).then(on => {
      setToday(on)
      setWritten(before => (before.on === '' ? { ...before, on } : before))
    })
  }, [clock])
  const field = (key: keyof Written) => ({
    className: classes.input,
    value: written[key],
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setWritten({ ...written, [key]: event.currentTarget.value }),
  })
  return (
    <form
      ref={question}
      tabIndex={-1}
      className={classes.question}
      aria-labelledby={name}
      onSubmit={event => {
        event.preventDefault()
        void record(written)
      }}
    >
      <p id={name} className={classes.words}>
        {notices.visitQuestion}
      </p>
      <label className={classes.field}>
        {notices.visitDay}
        <input type="date" required {...(today !== '' && { max: today })} {...field('on')} />
      </label>
      <label className={classes.field}>
        {notices.visitWhere}
        <input type="text" maxLength={200} autoComplete="off" {...field('where')} />
      </label>
      <label className={classes.field}>
        {notices.visitOutcome}
        <textarea rows={2} maxLength={2000} {...field('outcome')} />
      </label>
      <div role="alert">{problem !== null && <p>{problem}</p>}</div>
      <div className={classes.answers}>
        <button type="submit" disabled={isSending} className={classes.answer} data-first>
          {isSending ? general.saving : notices.visitSave}
        </button>
        <button type="button" className={classes.answer} onClick={onBack}>
          {general.back}
        </button>
      </div>
    </form>
  )
}

/** Sends the visit; a try without an answer is sent again with the same id, so that it is kept once. */
function useVisit(ruleIds: readonly RuleId[], clock: DayClock, onDone: (() => void) | undefined) {
  const [isSending, setIsSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const id = useRef<Consultation['id']>(null)
  const router = useRouter()
  const words = useWords()
  const undoBar = useUndoBar()
  const record = async (written: Written) => {
    setIsSending(true)
    setProblem(null)
    const read = await visitOf({ ...written, ruleIds: [...ruleIds] }, id.current, clock, words.language)
    id.current = read.visit?.id ?? id.current
    const sent = read.visit === null ? null : await sendEntries([read.visit])
    setIsSending(false)
    if (read.visit === null || sent?.outcome !== 'saved') {
      const message = sent === null || sent.outcome === 'saved' ? read.problem : sent.message
      setProblem(message === null ? words.sending.notSent : told(message, words))
      return
    }
    const { visit } = read
    undoBar.show({ saved: words.notices.events.visit, undo: () => removeSent(visit.id) })
    onDone?.()
    router.refresh()
  }
  return { isSending, problem, record }
}

type Asked = Written & { ruleIds: string[] }

/** Neither a visit nor a problem when the code that reads it could not be fetched. */
async function visitOf(
  written: Asked,
  id: Consultation['id'] | null,
  clock: DayClock,
  language: Parameters<Awaited<ReturnType<typeof oneTapCode>>['visitAbout']>[3],
): Promise<{ visit: Consultation | null; problem: string | null }> {
  try {
    const { visitAbout } = await oneTapCode()
    const read = visitAbout(written, id, clock, language)
    if (read.ok) return { visit: read.value, problem: null }
    return { visit: null, problem: read.problems[0]?.message ?? null }
  } catch {
    return { visit: null, problem: null }
  }
}

/** The day it is where the person lives; empty when the code that tells it could not be fetched. */
async function dayNow({ timeZone, dayStartsAt }: DayClock): Promise<string> {
  try {
    const { todayOf } = await oneTapCode()
    return todayOf({ timeZone, dayStartsAt })
  } catch {
    return ''
  }
}
