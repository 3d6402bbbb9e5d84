'use client'

import { useRouter } from 'next/navigation'
import { useState, type ReactNode } from 'react'
import { VisitQuestion } from '@/app/_ui/visit-question'
import { useWords } from '@/app/_ui/use-words'
import { snoozeDays } from '@/lib/domain/notices/snooze-days'
import type { RuleId } from '@/lib/domain/referral/rule-id'
import type { DayClock } from '@/lib/domain/time/time-zone'
import { told } from '@/lib/domain/words/told'
import { endMySnooze, snoozeMyNotice } from './notice-actions'
import classes from './notice-steps.module.css'

type OfRule = { ruleId: RuleId; revision: number }

type NoticeStepsProps = OfRule & {
  clock: DayClock
  /** Only a routine notice can be put off. */
  canSnooze: boolean
  /** Whether it is put off already, and can be brought back. */
  isSnoozed: boolean
}

/** What a person can do with a notice: tell of a visit, put it off, or bring it back. */
export function NoticeSteps({ ruleId, revision, clock, canSnooze, isSnoozed }: NoticeStepsProps) {
  const [asks, setAsks] = useState<'nothing' | 'visit' | 'days'>('nothing')
  const { emergency, notices } = useWords()
  const { said, isBusy, act } = useNoticeAction()
  const close = () => setAsks('nothing')
  if (asks === 'visit') {
    return (
      <div className={classes.asking}>
        <VisitQuestion ruleIds={[ruleId]} clock={clock} onBack={close} onDone={close} />
      </div>
    )
  }
  return (
    <>
      <div className={classes.steps}>
        <Step onClick={() => setAsks('visit')}>{emergency.seen}</Step>
        {canSnooze && (
          <Step isOpen={asks === 'days'} onClick={() => setAsks(asks === 'days' ? 'nothing' : 'days')}>
            {notices.snooze}
          </Step>
        )}
        {isSnoozed && (
          <Step
            isBusy={isBusy}
            onClick={() => void act(() => endMySnooze({ ruleId, revision }), notices.woken)}
          >
            {notices.wake}
          </Step>
        )}
      </div>
      {asks === 'days' && canSnooze && (
        <div className={classes.days}>
          <p>{notices.snoozeLine}</p>
          <div className={classes.steps}>
            {snoozeDays.map(days => (
              <Step
                key={days}
                isBusy={isBusy}
                onClick={() =>
                  void act(() => snoozeMyNotice({ ruleId, revision, days }), notices.snoozedSaved(days))
                }
              >
                {notices.forDays(days)}
              </Step>
            ))}
          </div>
        </div>
      )}
      <p role="status" className={classes.said}>
        {said}
      </p>
    </>
  )
}

type StepProps = { onClick: () => void; isOpen?: boolean; isBusy?: boolean; children: ReactNode }

function Step({ onClick, isOpen, isBusy = false, children }: StepProps) {
  return (
    <button
      type="button"
      className={classes.step}
      aria-expanded={isOpen}
      aria-disabled={isBusy}
      onClick={() => isBusy || onClick()}
    >
      {children}
    </button>
  )
}

type Answer = Awaited<ReturnType<typeof endMySnooze>>

/** Does something with a notice, says what came of it, and has the page drawn anew. */
function useNoticeAction() {
  const [said, setSaid] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const router = useRouter()
  const words = useWords()
  const act = async (doIt: () => Promise<Answer>, done: string) => {
    setIsBusy(true)
    const answer = await doIt().catch(() => null)
    setIsBusy(false)
    if (answer === null) setSaid(words.notices.notDone)
    else setSaid(answer.ok ? done : told(answer.refusal.message, words))
    router.refresh()
  }
  return { said, isBusy, act }
}
