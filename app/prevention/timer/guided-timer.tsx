'use client'

import { useState } from 'react'
import type { Due } from '@/lib/domain/prevention/due'
import type { ExerciseName } from '@/lib/domain/prevention/exercises'
import type { Plan } from '@/lib/domain/prevention/plan'
import { boutNow, clockOf, itemNow, type Session } from '@/lib/domain/prevention/session'
import type { TimeZone } from '@/lib/domain/time/time-zone'
import type { Words } from '@/lib/domain/words/words'
import { startGuided } from '@/lib/outbox/guided-session'
import { forgetGuided } from '@/lib/outbox/guided-text'
import type { Kit } from '@/lib/outbox/kit'
import { OutboxProvider } from '../../_ui/outbox'
import { useFocusKept } from '../../_ui/use-focus-kept'
import { useWakeLock } from '../../cramp-now/use-wake-lock'
import { ClockScreen } from './clock-screen'
import { LoggedScreen, type Logged } from './logged-screen'
import { DroppedScreen } from './dropped-screen'
import { NothingLeft } from './nothing-left'
import { OverScreen } from './over-screen'
import { SetScreen } from './set-screen'
import { useSignals } from './signals'
import { useSession } from './use-session'
import { WaitingScreen } from './waiting-screen'
import classes from './timer.module.css'

export type TimerTexts = {
  names: Record<ExerciseName, string>
  techniques: Words['prevention']['techniques']
  pictures: Words['prevention']['pictures']
}

type GuidedTimerProps = TimerTexts & {
  kit: Kit
  /** What of today is left, or all of it once more. */
  due: readonly Due[]
  /** Whether something was due, and all of it is logged. */
  mayRepeat: boolean
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

/** The screens, one after the other; a step that takes the focused button away hands the focus on. */
function Screens(props: GuidedTimerProps) {
  const at = useTimer(props)
  const { session, logged, dropped } = at
  const step = logged !== null ? 'logged' : dropped !== null ? 'dropped' : stepOf(session)
  const part = useFocusKept<HTMLDivElement>(step)
  return (
    <div ref={part} className={classes.steps}>
      {logged !== null ? (
        <LoggedScreen logged={logged} />
      ) : dropped !== null ? (
        <DroppedScreen onUndo={at.undrop} />
      ) : session === null && props.due.length === 0 ? (
        <NothingLeft mayRepeat={props.mayRepeat} />
      ) : (
        <OfSession {...props} {...at} />
      )}
    </div>
  )
}

const stepOf = (session: Session | null): string =>
  session === null ? 'none' : `${session.item} ${session.bout} ${session.phase}`

/** The session as it stands, and whether this screen is through with it. */
function useTimer({ kit: { owner }, due, legs }: GuidedTimerProps) {
  const [logged, setLogged] = useState<Logged | null>(null)
  const [dropped, setDropped] = useState<Session | null>(null)
  const at = useSession({ owner, due, legs }, logged !== null || dropped !== null)
  return {
    ...at,
    logged,
    dropped,
    setLogged,
    drop: (session: Session) => {
      setDropped(session)
      forgetGuided(owner)
    },
    undrop: () => {
      if (dropped !== null) startGuided(dropped)
      setDropped(null)
    },
  }
}

function OfSession({
  kit: { owner },
  home,
  names,
  techniques,
  pictures,
  ...at
}: GuidedTimerProps & ReturnType<typeof useTimer>) {
  const { session, now, change } = at
  const item = session === null ? null : itemNow(session)
  const bout = session === null ? null : boutNow(session)
  const clock = session === null || now === null ? null : clockOf(session, now)
  const isRunning = session?.phase === 'runs'
  useWakeLock(session !== null && session.phase !== 'over')
  useSignals(`${session?.item} ${session?.bout} ${session?.phase} ${clock?.kind}`, clock?.kind === 'hold')
  if (session === null || now === null) return <main />
  const shared = { session, change, names, techniques, pictures }
  if (item === null || bout === null)
    return <OverScreen {...shared} owner={owner} home={home} onLogged={at.setLogged} onDropped={at.drop} />
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
