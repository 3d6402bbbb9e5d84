'use client'

import { useState } from 'react'
import { ExaminedQuestion } from '@/app/_ui/examined-question'
import type { RuleId } from '@/lib/domain/referral/rule-id'
import type { DayClock } from '@/lib/domain/time/time-zone'
import classes from './referral.module.css'
import { useWords } from '@/app/_ui/use-words'

/** Records a visit about one finding, after a second question: it lowers what the diary says. */
export function HaveBeenSeen({ ruleId, clock }: { ruleId: RuleId; clock: DayClock }) {
  const [isAsking, setIsAsking] = useState(false)
  const { emergency } = useWords()
  const close = () => setIsAsking(false)
  return isAsking ? (
    <div className={classes.asking}>
      <ExaminedQuestion ruleIds={[ruleId]} clock={clock} onBack={close} onDone={close} />
    </div>
  ) : (
    <button type="button" className={classes.seen} onClick={() => setIsAsking(true)}>
      {emergency.seen}
    </button>
  )
}
