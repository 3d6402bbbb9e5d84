'use client'

import { IconCalendarCheck, IconCheck } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { ButtonLogs } from '@/lib/domain/log-button'
import type { LocalDate } from '@/lib/domain/time/local-date'
import type { DayClock } from '@/lib/domain/time/time-zone'
import type { Words } from '@/lib/domain/words/words'
import type { Vessel } from '@/lib/outbox/kit'
import { VesselIcon } from '../../../_ui/kind-icon'
import { oneTapCode } from '../../../_ui/one-tap-code'
import { OneTapProblem } from '../../../_ui/one-tap-problem'
import { useOneTap } from '../../../_ui/use-one-tap'
import classes from './press.module.css'

type PressTileProps = {
  logs: Exclude<ButtonLogs, { logs: 'cramp-now' }>
  title: string
  /** What stands after "Saved: ". */
  saved: string
  /** Null: it logs no drink. */
  vessel: Vessel | null
  /** The day the screen was drawn on. */
  today: LocalDate
  clock: DayClock
  words: Words['buttons']['press']
}

/** The one large tap of a tag's page. */
export function PressTile({ logs, title, saved, vessel, today, clock, words }: PressTileProps) {
  const { log, busyWith, problem } = useOneTap()
  const [isPressed, setIsPressed] = useState(false)
  const router = useRouter()
  const makeEntry = async () => {
    const { drinkNow, noCrampsOn } = await oneTapCode()
    if (logs.logs === 'no-cramps') return noCrampsOn(today)
    return drinkNow({ beverageId: logs.beverageId, volumeMl: logs.volumeMl }, clock.timeZone)
  }
  const press = async () => {
    const code = await oneTapCode().catch(() => null)
    if (logs.logs === 'no-cramps' && code?.isOver(today, clock)) {
      router.refresh()
      return
    }
    setIsPressed(true)
    await log({ name: logs.logs, saved, makeEntry })
  }
  const isDone = isPressed && busyWith === null && problem === null
  return (
    <>
      <button
        type="button"
        className={classes.tile}
        aria-disabled={busyWith !== null}
        onClick={() => void press()}
      >
        {isDone ? (
          <IconCheck size={64} aria-hidden="true" color="var(--primary)" />
        ) : vessel === null ? (
          <IconCalendarCheck size={64} aria-hidden="true" color="var(--muted)" />
        ) : (
          <VesselIcon vessel={vessel} size={64} />
        )}
        <b className={classes.title}>{title}</b>
        <span className={classes.line}>{isDone ? words.done : words.tap}</span>
      </button>
      <OneTapProblem problem={problem} />
    </>
  )
}
