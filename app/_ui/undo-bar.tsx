'use client'

import { IconAlertTriangle, IconArrowBackUp, IconCheck, IconCloudOff } from '@tabler/icons-react'
import { usePathname, useRouter } from 'next/navigation'
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { Id } from '@/lib/domain/id'
import type { ChangeResult } from '@/lib/outbox/change-kept'
import { useOutbox } from './outbox'
import classes from './undo-bar.module.css'
import { useWords } from './use-words'
import type { OutboxView } from '@/lib/outbox/outbox-view'
import type { BrowserWords } from '@/lib/domain/words/words'
import { told } from '@/lib/domain/words/told'

/** How long the bar stays when nobody touches it. Enough to read it and reach it. */
const STAYS_MS = 10_000

type Saved = {
  /** What was saved, as it stands after "Saved: ": "water, 250 ml". */
  saved: string
  /** The word before it; "Saved" where it is left out, "Deleted" after taking an entry away, "kept" before the server has it. */
  lead?: 'saved' | 'kept' | 'changed' | 'deleted' | 'broughtBack'
  /** The entry that is kept on this device: once the server has it, it reads "Saved". */
  waitsFor?: Id
  /** Takes it back. A failed result, or an exception, keeps the bar and offers to try again. */
  undo: () => Promise<ChangeResult>
}

type Shown = Saved & { turn: number; phase: 'offer' | 'undoing' | 'undone' | 'failed'; problem?: string }

type UndoBar = {
  show: (saved: Saved) => void
  /** The ref of an element to stand in instead, for a modal screen: what is outside of it cannot be reached. */
  place: (element: HTMLElement | null) => void
}

const UndoBarContext = createContext<UndoBar>({ show: () => undefined, place: () => undefined })
const SavedAtContext = createContext<string | null>(null)

/** `show` tells what was saved and offers to take it back; a newer one replaces the older. */
export const useUndoBar = (): UndoBar => use(UndoBarContext)

/** The time of the last save from this tab on the clock of the device, "16:20"; null before the first. */
export const useSavedAt = (): string | null => use(SavedAtContext)

/** Holds the one undo bar of the diary; it survives going from screen to screen. */
export function UndoBarProvider({ children }: { children: ReactNode }) {
  const [newest, setShown] = useState<Shown | null>(null)
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [element, place] = useState<HTMLElement | null>(null)
  const router = useRouter()
  const words = useWords()
  const { general } = words
  const { outbox, ...queue } = useOutbox()
  const shown = newest && asItStands(newest, queue)
  useEffect(() => outbox.onDelivered(() => setSavedAt(clockOf(new Date()))), [outbox])
  const show = useCallback((saved: Saved) => {
    if (saved.lead !== 'kept') setSavedAt(clockOf(new Date()))
    setShown(before => ({ ...saved, turn: (before?.turn ?? 0) + 1, phase: 'offer' }))
  }, [])
  const bar = useMemo(() => ({ show, place }), [show])
  const takeBack = async (offer: Shown) => {
    setShown({ ...offer, phase: 'undoing' })
    const { problem, isWaiting } = await resultOf(offer.undo, words)
    setShown(now => (now?.turn === offer.turn ? after(offer, problem) : now))
    // Without a connection the screen cannot be drawn anew: that is done when the server knows.
    if (problem === null && !isWaiting) router.refresh()
  }
  const said = (
    <>
      <p className={classes.spoken} role="status">
        {shown !== null && spoken(shown, general)}
      </p>
      {shown !== null && (
        <Bar
          key={shown.turn}
          shown={shown}
          onUndo={() => void takeBack(shown)}
          onEnd={() => setShown(null)}
        />
      )}
    </>
  )
  return (
    <UndoBarContext value={bar}>
      <SavedAtContext value={savedAt}>
        {children}
        {element === null ? said : createPortal(said, element)}
      </SavedAtContext>
    </UndoBarContext>
  )
}

/** What was kept on this device is saved once it waits no more; nothing is left to say of what was dropped. */
function asItStands(shown: Shown, { waiting, dropped }: OutboxView): Shown | null {
  const { lead, waitsFor } = shown
  if (lead !== 'kept') return shown
  if (waitsFor !== undefined && dropped.has(waitsFor)) return null
  return waiting.some(({ id }) => id === waitsFor) ? shown : { ...shown, lead: 'saved' }
}

const after = (offer: Shown, problem: string | null): Shown =>
  problem === null ? { ...offer, phase: 'undone' } : { ...offer, phase: 'failed', problem }

/** The sentence to show when it could not be taken back; null when it was, or was not there any more. */
async function resultOf(
  undo: Saved['undo'],
  words: BrowserWords,
): Promise<{ problem: string | null; isWaiting: boolean }> {
  try {
    const result = await undo()
    const problem = result.outcome === 'failed' ? told(result.message, words) : null
    return { problem, isWaiting: result.outcome === 'done' && result.isWaiting === true }
  } catch {
    return { problem: words.general.notUndone, isWaiting: false }
  }
}

const clockOf = (date: Date): string =>
  [date.getHours(), date.getMinutes()].map(part => String(part).padStart(2, '0')).join(':')

type General = BrowserWords['general']

const undoneWords = {
  saved: 'takenBack',
  kept: 'takenBack',
  changed: 'changedBack',
  deleted: 'broughtBack',
  broughtBack: 'deletedAgain',
} as const

const undoneWord = (lead: Saved['lead'] = 'saved', general: General): string => general[undoneWords[lead]]

function spoken({ phase, saved, lead = 'saved', problem }: Shown, general: General): string {
  if (phase === 'undone') return `${undoneWord(lead, general)}: ${saved}.`
  if (phase === 'failed') return problem ?? ''
  return general.youCanUndo(general[lead], saved)
}

type BarProps = { shown: Shown; onUndo: () => void; onEnd: () => void }

function Bar({ shown, onUndo, onEnd }: BarProps) {
  const [isHeld, setIsHeld] = useState(false)
  const { general } = useWords()
  const isForm = /\/(new|edit)$/.test(usePathname())
  const { phase } = shown
  useEffect(() => {
    if (isHeld || phase === 'undoing' || phase === 'failed') return undefined
    const timer = setTimeout(onEnd, phase === 'undone' ? 4000 : STAYS_MS)
    return () => clearTimeout(timer)
  })
  const isKept = shown.lead === 'kept' && phase !== 'undone'
  return (
    <div
      role="region"
      aria-label={general.lastSaved}
      className={classes.bar}
      data-form={isForm || undefined}
      data-kept={isKept || undefined}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <PhaseIcon phase={phase} isKept={isKept} />
      <span className={classes.words}>
        {phase === 'failed' ? (
          shown.problem
        ) : isKept ? (
          <KeptHere saved={shown.saved} />
        ) : (
          `${phase === 'undone' ? undoneWord(shown.lead, general) : general[shown.lead ?? 'saved']}: ${shown.saved}`
        )}
      </span>
      {phase !== 'undone' && (
        <button type="button" className={classes.undo} disabled={phase === 'undoing'} onClick={onUndo}>
          {phase === 'failed' ? general.tryAgain : general.undo}
        </button>
      )}
    </div>
  )
}

function PhaseIcon({ phase, isKept }: { phase: Shown['phase']; isKept: boolean }) {
  if (phase === 'failed') return <IconAlertTriangle />
  if (phase === 'undone') return <IconArrowBackUp />
  return isKept ? <IconCloudOff /> : <IconCheck />
}

function KeptHere({ saved }: { saved: string }) {
  const { state } = useOutbox()
  const { general } = useWords()
  const waitsForPerson = state === 'signed-out' || state === 'other-person'
  return (
    <>
      {general.kept}: {saved}.{' '}
      <span className={classes.later}>
        {waitsForPerson ? general.keptUntilSignedIn : general.keptUntilOnline}
      </span>
    </>
  )
}
