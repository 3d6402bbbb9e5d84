'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'
import type { Consultation } from '@/lib/domain/entry'
import type { RuleId } from '@/lib/domain/referral/rule-id'
import type { DayClock } from '@/lib/domain/time/time-zone'
import { told } from '@/lib/domain/words/told'
import type { FormSender } from '@/lib/outbox/form-sender'
import { oneTapCode } from './one-tap-code'
import { useOutbox } from './outbox'
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

/** Keeps the visit; a try without an answer is sent again to the letter, so that it is kept once. */
function useVisit(ruleIds: readonly RuleId[], clock: DayClock, onDone: (() => void) | undefined) {
  const [isSending, setIsSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { outbox } = useOutbox()
  const sender = useRef<FormSender<Consultation>>(null)
  const router = useRouter()
  const words = useWords()
  const undoBar = useUndoBar()
  const record = async (written: Written) => {
    setIsSending(true)
    setProblem(null)
    const code = await fetchedCode()
    const by = (sender.current ??= code?.visitSender(outbox) ?? null)
    const read =
      code &&
      by?.entryOf(written, id =>
        code.visitAbout({ ...written, ruleIds: [...ruleIds] }, id, clock, words.language),
      )
    const sent = read?.ok === true ? await by?.send(read.value) : null
    setIsSending(false)
    if (sent?.outcome !== 'saved' && sent?.outcome !== 'waiting') {
      const message = read?.ok === false ? read.problems[0]?.message : sent?.message
      setProblem(message === undefined ? words.sending.notSent : told(message, words))
      return
    }
    const { id } = sent.entry
    const kept = sent.outcome === 'waiting' && { lead: 'kept' as const, waitsFor: id }
    undoBar.show({ saved: words.notices.events.visit, undo: () => outbox.takeBack(id), ...kept })
    onDone?.()
    if (!kept) router.refresh()
  }
  return { isSending, problem, record }
}

/** What reads and sends a visit; null when its code could not be fetched. */
async function fetchedCode() {
  try {
    return await oneTapCode()
  } catch {
    return null
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
