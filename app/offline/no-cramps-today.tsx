'use client'

import { IconCalendarCheck, IconCheck } from '@tabler/icons-react'
import type { DayClock } from '@/lib/domain/time/time-zone'
import tiles from '../_ui/log-tiles.module.css'
import { oneTapCode } from '../_ui/one-tap-code'
import { OneTapProblem } from '../_ui/one-tap-problem'
import { useOneTap } from '../_ui/use-one-tap'
import { useWords } from '../_ui/use-words'

/** Closes the person's day of this moment as one without cramps. */
export function NoCrampsToday({ clock }: { clock: DayClock }) {
  const { log, busyWith, problem } = useOneTap()
  const words = useWords()
  const makeEntry = async () => {
    const { noCrampsOn, todayOf } = await oneTapCode()
    return noCrampsOn(todayOf(clock))
  }
  return (
    <>
      <button
        type="button"
        className={tiles.tile}
        aria-disabled={busyWith !== null}
        onClick={() => void log({ name: 'none', saved: words.tiles.noCrampsSaved, makeEntry })}
      >
        {busyWith === null ? <IconCalendarCheck aria-hidden="true" /> : <IconCheck aria-hidden="true" />}
        {words.tiles.noCrampsToday}
      </button>
      <OneTapProblem problem={problem} />
    </>
  )
}
