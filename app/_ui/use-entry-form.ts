'use client'

import { useEffect, useState, type SyntheticEvent } from 'react'
import type { Entry, EntryKind, EntryOf } from '@/lib/domain/entry'
import { correctedEntry } from '@/lib/domain/forms/correction'
import { onField, readForm, type EntryFormOf } from '@/lib/domain/forms/form-reading'
import type { Problem, Read } from '@/lib/domain/problem'
import type { Units } from '@/lib/domain/profile'
import type { TimeZone } from '@/lib/domain/time/time-zone'
import { correctionSender } from '@/lib/outbox/correction-sender'
import { formSender } from '@/lib/outbox/form-sender'
import type { Outbox } from '@/lib/outbox/outbox'
import { deviceZone } from './device-zone'
import { noteBacklog, useBacklogClock } from './use-backlog'
import { useOutbox, useOwner } from './outbox'
import type { SavePhase } from './save-bar'
import { useWords } from './use-words'
import type { Language } from '@/lib/domain/words/language'
import type { BrowserWords } from '@/lib/domain/words/words'
import { told } from '@/lib/domain/words/told'

/** What came of pressing Save, once it is kept. `former`: what it replaced; null for a new entry. */
export type Saved<E extends Entry> = {
  entry: E
  another: boolean
  left: number
  former: E | null
  /** Kept on this device, and not yet on the server. */
  isWaiting: boolean
}

type EntryFormOptions<W extends object, Kind extends EntryKind> = {
  form: EntryFormOf<Kind, W>
  initial: W
  /** The entry that is being corrected, with `initial` written from it; null for a new one. */
  kept: EntryOf<Kind> | null
  units: Units
  /** The zone of the diary, for a device that names none. */
  home: TimeZone
  /** Another way of reading and sending than that of a new entry or a correction; made once. */
  wayOf?: (outbox: Outbox) => Way<W, Kind>
  onSaved: (saved: Saved<EntryOf<Kind>>) => void
}

/** What a form draws itself with. */
export type EntryForm<W extends object> = {
  written: W
  /** Changes fields; their problems are gone until the next save. */
  set: (part: Partial<W>) => void
  problems: readonly Problem[]
  /** The problem of one field by its path. */
  problemAt: (path: string) => string | undefined
  /** Whether any of these fields, or a part of one, has a problem. */
  hasProblemIn: (...fields: string[]) => boolean
  submit: (event: SyntheticEvent) => void
  /** What the save bar needs. */
  bar: {
    message: string | null
    hasFailed: boolean
    /** Another version of the entry stands by now: the next save puts the same changes into it. */
    wasChanged: boolean
    phase: SavePhase
    onSaveAndAdd?: () => void
  }
}

const fieldOf = (path: string): string => path.split('.')[0] ?? ''

/** The state of one form: what was typed, what is wrong with it, and sending it once. Nothing typed is ever lost. */
export function useEntryForm<W extends object, Kind extends EntryKind>(
  options: EntryFormOptions<W, Kind>,
): EntryForm<W> {
  const { initial, kept, onSaved } = options
  const [written, setWritten] = useState(initial)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [refusals, setRefusals] = useState(0)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [phase, setPhase] = useState<SavePhase>('idle')
  const { outbox } = useOutbox()
  const owner = useOwner()
  const clock = useBacklogClock(options.home)
  const [way] = useState(() =>
    options.wayOf !== undefined
      ? options.wayOf(outbox)
      : kept === null
        ? newEntry<W, Kind>(outbox)
        : correction<W, Kind>(kept, initial, owner),
  )
  const words = useWords()
  useFocusOnProblem(refusals)
  useLeaveWarning(failure !== null)

  const refuse = (found: readonly Problem[]) => {
    setProblems(found)
    if (found.length > 0) setRefusals(before => before + 1)
    const whole = found.find(({ path }) => path === '')
    setFailure(whole === undefined ? null : { message: whole.message, wasChanged: false })
  }
  const send = async (entry: EntryOf<Kind>, another: boolean) => {
    setPhase('saving')
    const result = await way.send(entry)
    if (result === null) return
    const isKept = result.outcome === 'saved' || result.outcome === 'waiting'
    setPhase(isKept ? 'saved' : 'idle')
    if (isKept) {
      setFailure(null)
      const { entry: kept, left, former } = result
      onSaved({ entry: kept, another, left, former, isWaiting: result.outcome === 'waiting' })
      if (options.kept === null) noteBacklog(written, clock)
    } else if (result.outcome === 'refused' && result.problems.length > 0)
      refuse(result.problems.map(onField))
    else setFailure({ message: result.message, wasChanged: result.outcome === 'changed' })
  }
  const save = async (another: boolean) => {
    if (phase !== 'idle') return
    const entry = way.read({ ...options, language: words.language }, written)
    refuse(entry.ok ? [] : entry.problems)
    if (entry.ok) await send(entry.value, another)
  }

  const shown = problems.map(({ path, message }) => ({ path, message: told(message, words) }))
  return {
    written,
    set: part => {
      setWritten(before => ({ ...before, ...part }))
      setProblems(before => before.filter(({ path }) => !(fieldOf(path) in part)))
    },
    problems: shown,
    problemAt: path => shown.find(problem => problem.path === path)?.message,
    hasProblemIn: (...fields) => problems.some(({ path }) => fields.includes(fieldOf(path))),
    submit: event => {
      event.preventDefault()
      void save(false)
    },
    bar: {
      message: failure === null ? needsLook(shown, words) : told(failure.message, words),
      hasFailed: failure !== null && problems.length === 0,
      wasChanged: failure?.wasChanged ?? false,
      phase,
      ...(kept === null && { onSaveAndAdd: () => void save(true) }),
    },
  }
}

type Failure = { message: string; wasChanged: boolean }

export type Asked<W extends object, Kind extends EntryKind> = EntryFormOptions<W, Kind> & {
  language: Language
}

type Kept<Kind extends EntryKind> = { entry: EntryOf<Kind>; left: number; former: EntryOf<Kind> | null }

/** What a form does with its words: read them into the entry to send, and send it. */
export type Way<W extends object, Kind extends EntryKind> = {
  read: (options: Asked<W, Kind>, written: W) => Read<EntryOf<Kind>>
  send: (
    entry: EntryOf<Kind>,
  ) => Promise<
    | ({ outcome: 'saved' } & Kept<Kind>)
    | ({ outcome: 'waiting' } & Kept<Kind>)
    | { outcome: 'refused'; message: string; problems: Problem[] }
    | { outcome: 'failed' | 'changed' | 'gone'; message: string }
    | null
  >
}

function newEntry<W extends object, Kind extends EntryKind>(outbox: Outbox): Way<W, Kind> {
  const sender = formSender<EntryOf<Kind>>(outbox)
  return {
    read: ({ form, units, language, home }, written) =>
      sender.entryOf(written, id =>
        readForm(form, written, { id, now: Date.now(), zone: deviceZone(home), units, language }),
      ),
    send: async entry => {
      const result = await sender.send(entry)
      if (result?.outcome === 'saved' || result?.outcome === 'waiting') return { ...result, former: null }
      return result
    },
  }
}

function correction<W extends object, Kind extends EntryKind>(
  kept: EntryOf<Kind>,
  initial: W,
  owner: string,
): Way<W, Kind> {
  const sender = correctionSender(kept, owner)
  return {
    read: ({ form, units, language, home }, written) => {
      const setting = { id: kept.id, now: Date.now(), zone: deviceZone(home), units, language }
      return correctedEntry(form, { entry: sender.madeFrom(), initial }, written, setting)
    },
    send: async entry => {
      const former = sender.madeFrom()
      const result = await sender.send(entry)
      return result?.outcome === 'saved' ? { ...result, entry, left: 0, former } : result
    },
  }
}

function needsLook(problems: readonly Problem[], { parts }: BrowserWords): string | null {
  const [first, ...others] = problems
  if (first === undefined) return null
  return others.length === 0 ? first.message : parts.needAnotherLook(problems.length)
}

/** Puts the cursor where the first problem is, in the order of the page, after every save that was refused. */
function useFocusOnProblem(refusals: number) {
  useEffect(() => {
    if (refusals === 0) return
    const first = document.querySelector('form [data-problem]')
    first?.querySelector<HTMLElement>('input, textarea, button')?.focus()
  }, [refusals])
}

/** Asks before the tab is closed while something typed could not be saved. */
function useLeaveWarning(isNeeded: boolean) {
  useEffect(() => {
    if (!isNeeded) return undefined
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isNeeded])
}
