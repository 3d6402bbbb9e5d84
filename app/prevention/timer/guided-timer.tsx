'use client'

import { useState } from 'react'
import type { Due } from '@/lib/domain/prevention/due'
import type { ExerciseName } from '@/lib/domain/prevention/exercises'
import type { Plan } from '@/lib/domain/prevention/plan'
import { boutNow, clockOf, itemNow } from '@/lib/domain/prevention/session'
import type { TimeZone } from '@/lib/domain/time/time-zone'
import type { Words } from '@/lib/domain/words/words'
import type { Kit } from '@/lib/outbox/kit'
import { OutboxProvider } from '../../_ui/outbox'
import { useWakeLock } from '../../cramp-now/use-wake-lock'
import { ClockScreen } from './clock-screen'
import { LoggedScreen, type Logged } from './logged-screen'
import { OverScreen } from './over-screen'
import { SetScreen } from './set-screen'
import { useSignals } from './signals'
import { useSession } from './use-session'
import { WaitingScreen } from './waiting-screen'

export type TimerTexts = {
  names: Record<ExerciseName, string>
  techniques: Words['prevention']['techniques']
  pictures: Words['prevention']['pictures']
}

type GuidedTimerProps = TimerTexts & {
  kit: Kit
  due: readonly Due[]
  legs: Plan['legs']
  home: TimeZone
}

/** The guided timer: one exercise at a time, and at the end what was done as entries. */
export function GuidedTimer(props: GuidedTimerProps) {
  return (
    <OutboxProvider kit={props.kit}>
      <Screens {...props} />
    </OutboxProvider>
  )
}

function Screens({ kit: { owner }, due, legs, home, ...texts }: GuidedTimerProps) {
  const [logged, setLogged] = useState<Logged | null>(null)
  const { session, now, change } = useSession({ owner, due, legs }, logged !== null)
  const item = session === null ? null : itemNow(session)
  const bout = session === null ? null : boutNow(session)
  const clock = session === null || now === null ? null : clockOf(session, now)
  const isRunning = session?.phase === 'runs'
  useWakeLock(session !== null && session.phase !== 'over')
  useSignals(`${session?.item} ${session?.bout} ${session?.phase} ${clock?.kind}`, clock?.kind === 'hold')
  if (logged !== null) return <LoggedScreen logged={logged} />
  if (session === null || now === null) return <main />
  const shared = { session, change, ...texts }
  if (item === null || bout === null)
    return <OverScreen {...shared} owner={owner} home={home} hasDue={due.length > 0} onLogged={setLogged} />
  if (bout.repeats !== null)
    return (
      <SetScreen
        key={`${session.item} ${session.bout}`}
        {...shared}
        item={item}
        bout={bout}
        repeats={bout.repeats}
      />
    )
  if (clock === null || session.phase === 'waits') return <WaitingScreen {...shared} item={item} />
  return <ClockScreen {...shared} item={item} bout={bout} clock={clock} isRunning={isRunning} />
}
