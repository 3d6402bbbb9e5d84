'use client'

import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core'
import { useMemo, useSyncExternalStore } from 'react'
import {
  lookOf,
  readHand,
  readLookChoice,
  readNightHours,
  writeNightHours,
  type Hand,
  type Hours,
  type LookChoice,
} from '@/lib/domain/device-look'
import { frameColours, lookPlaces } from './device-look-script'

type Place = (typeof lookPlaces)[keyof typeof lookPlaces]

const listeners = new Set<() => void>()

const tell = () => {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', tell)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('storage', tell)
  }
}

/** What the device keeps; null where nothing is kept, or the browser lets nothing be kept. */
function kept(place: Place): string | null {
  try {
    return localStorage.getItem(place)
  } catch {
    return null
  }
}

function keep(place: Place, value: string): boolean {
  try {
    localStorage.setItem(place, value)
  } catch {
    return false
  }
  tell()
  return true
}

const useKept = (place: Place): string | null =>
  useSyncExternalStore(
    subscribe,
    () => kept(place),
    () => null,
  )

/** The look this device chose. Until the page is drawn, and on the server, `device`. */
export const useLookChoice = (): LookChoice => readLookChoice(useKept(lookPlaces.choice))

/** The hand that holds this device. Until the page is drawn, and on the server, the right one. */
export const useHand = (): Hand => readHand(useKept(lookPlaces.hand))

/** The hours in which *Cramp now* is dim on this device; null: at none. */
export function useNightHours(): Hours | null {
  const text = useKept(lookPlaces.nightHours)
  return useMemo(() => readNightHours(text), [text])
}

/** False: the browser lets nothing be kept, and nothing changed. */
export const keepLookChoice = (choice: LookChoice): boolean => keep(lookPlaces.choice, choice)

/** False: the browser lets nothing be kept, and nothing changed. */
export const keepHand = (hand: Hand): boolean => keep(lookPlaces.hand, hand)

/** Null: at no hour. False: the browser lets nothing be kept, and nothing changed. */
export const keepNightHours = (hours: Hours | null): boolean =>
  keep(lookPlaces.nightHours, writeNightHours(hours))

/** The look of this screen now. */
function lookNow(): LookChoice {
  const clock = new Date().toTimeString().slice(0, 5)
  return lookOf(
    readLookChoice(kept(lookPlaces.choice)),
    readNightHours(kept(lookPlaces.nightHours)),
    location.pathname,
    clock,
  )
}

const schemes: Readonly<Record<LookChoice, MantineColorScheme>> = {
  device: 'auto',
  light: 'light',
  dark: 'dark',
  night: 'dark',
}

/** Draws the look of this screen on the root element, as the script in the head did for the first paint. */
export function drawLook(): void {
  const look = lookNow()
  const root = document.documentElement
  if (look === 'night') root.dataset.look = 'night'
  else delete root.dataset.look
  root.style.colorScheme = look === 'device' ? '' : schemes[look]
  drawFrame(look)
}

function drawFrame(look: LookChoice): void {
  const before = document.head.querySelector<HTMLMetaElement>('meta[data-look-frame]')
  if (look === 'device') {
    before?.remove()
    return
  }
  const frame = before ?? document.createElement('meta')
  frame.name = 'theme-color'
  frame.content = frameColours[look]
  frame.dataset.lookFrame = ''
  if (before === null) document.head.prepend(frame)
}

/** Draws anew, and lets Mantine follow, when the screen, the hour or what is kept changed. */
export const lookChanged = tell

const unchanged = (): void => undefined

/** Hands Mantine the light or dark that goes with the look. What it would keep by itself is kept nowhere. */
export function lookManager(): MantineColorSchemeManager {
  let stop = unchanged
  return {
    get: fallback => (typeof window === 'undefined' ? fallback : schemes[lookNow()]),
    set: unchanged,
    clear: unchanged,
    subscribe: update => {
      stop = subscribe(() => {
        drawLook()
        update(schemes[lookNow()])
      })
    },
    unsubscribe: () => stop(),
  }
}
