'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'
import { keptText } from '@/lib/outbox/kept-text'

/** Whether this device gives a sound, until it is told otherwise. */
const kept = keptText('charley.timer-sound')

const on = 'on'

/** Whether the sound is on, and how to turn it. */
export function useSound(): readonly [isOn: boolean, turn: () => void] {
  const isOn = useSyncExternalStore(kept.subscribe, kept.read, () => null) === on
  return [isOn, () => kept.write(isOn ? null : on)]
}

/** A short tone; higher where a hold begins. A browser that gives none goes without. */
function tone(hertz: number): void {
  if (!('AudioContext' in window)) return
  const context = new AudioContext()
  const source = context.createOscillator()
  const volume = context.createGain()
  source.frequency.value = hertz
  volume.gain.value = 0.15
  source.connect(volume).connect(context.destination)
  source.onended = () => void context.close()
  source.start()
  source.stop(context.currentTime + 0.18)
}

/** Signals each change of `state`: shakes the device where it can, and sounds where that is on. Nothing at first. */
export function useSignals(state: string, isHold: boolean): void {
  const [hasSound] = useSound()
  const before = useRef(state)
  useEffect(() => {
    if (before.current === state) return
    before.current = state
    if ('vibrate' in navigator && navigator.userActivation.hasBeenActive) navigator.vibrate(isHold ? 200 : 80)
    if (hasSound) tone(isHold ? 880 : 587)
  }, [state, isHold, hasSound])
}
