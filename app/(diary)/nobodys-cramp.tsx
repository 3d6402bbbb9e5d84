'use client'

import { useRouter } from 'next/navigation'
import { claimTimed, changeTimed, forgetTimed } from '@/lib/outbox/timed-cramps'
import type { TimedCramp } from '@/lib/outbox/timed-cramp'
import { handOverTimed } from '../_ui/hand-over-timed'
import { useOutbox } from '../_ui/outbox'
import { useTimedCramps } from '../_ui/use-timed-cramps'
import { useWords } from '../_ui/use-words'
import classes from './ongoing-cramp.module.css'

/** Asks about a cramp that was timed on this device while nobody was signed in: it goes into nobody's diary unasked. */
export function NobodysCramp() {
  const cramp = useTimedCramps().find(({ owner, isTakenBack }) => owner === null && !isTakenBack)
  return cramp === undefined ? null : <Question key={cramp.id} cramp={cramp} />
}

function Question({ cramp: { id, startedAt, timeZone, ending } }: { cramp: TimedCramp }) {
  const { outbox, kit } = useOutbox()
  const router = useRouter()
  const { sending, locale } = useWords()
  if (kit === null) return null
  const moment = new Date(startedAt).toLocaleString(locale, {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  })
  const take = async () => {
    claimTimed(id, kit.owner)
    if (ending === null) {
      router.push('/cramp-now')
      return
    }
    changeTimed(id, timed => ({ ...timed, isDone: true }))
    await handOverTimed(outbox, kit)
    router.refresh()
  }
  return (
    <section className={classes.line}>
      <p>{sending.timedByNobody(moment)}</p>
      <div className={classes.ways}>
        <button type="button" onClick={() => void take()}>
          {sending.wasMine}
        </button>
        <button type="button" onClick={() => forgetTimed(id)}>
          {sending.wasNotMine}
        </button>
      </div>
    </section>
  )
}
