'use client'

import { useEffect, useState } from 'react'
import type { PlannedStep } from '@/lib/domain/relief/relief-plan'
import classes from './step-timer.module.css'
import { useScreenWords } from './cramp-now-words'

/** Seconds since a timer was started, up to `most`; null before. */
function useSeconds(most: number): readonly [seconds: number | null, start: () => void] {
  const [startedAt, setStartedAt] = useState<number | null>(null)
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (startedAt === null) return
    const timer = setInterval(() => {
      const passed = Math.floor((Date.now() - startedAt) / 1000)
      setSeconds(Math.min(most, Math.max(0, passed)))
    }, 250)
    return () => clearInterval(timer)
  }, [startedAt, most])
  const start = () => {
    setSeconds(0)
    setStartedAt(Date.now())
  }
  return [startedAt === null ? null : seconds, start]
}

const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

type StepTimerProps = {
  step: PlannedStep
  /** Told how much of the step is through, 0 to 1. */
  onPart: (part: number) => void
}

/** The hold of a stretch, or the time warmth stays on; nothing for other steps. */
export function StepTimer({ step, onPart }: StepTimerProps) {
  const { crampNow } = useScreenWords()
  const { hold, warmth } = step
  const most = hold?.seconds ?? (warmth?.to ?? 0) * 60
  const [seconds, start] = useSeconds(most)
  useEffect(() => onPart(most === 0 ? 0 : (seconds ?? 0) / most), [seconds, most, onPart])
  if (hold !== null) {
    if (seconds === null) return <TimerButton label={crampNow.startHold} onPress={start} />
    if (seconds >= hold.seconds)
      return <TimerButton label={crampNow.held(hold.from, hold.to)} onPress={start} />
    return <p className={classes.hold}>{crampNow.hold(seconds, hold.seconds)}</p>
  }
  if (warmth !== null) {
    if (seconds === null) return <TimerButton label={crampNow.startWarmth} onPress={start} />
    const isOver = seconds >= most
    return (
      <p className={classes.hold} role={isOver ? 'status' : undefined}>
        {isOver ? crampNow.warmEnough : crampNow.warm(clockOf(seconds), warmth.to)}
      </p>
    )
  }
  return null
}

const TimerButton = ({ label, onPress }: { label: string; onPress: () => void }) => (
  <button type="button" className={classes.timerButton} onClick={onPress}>
    {label}
  </button>
)
