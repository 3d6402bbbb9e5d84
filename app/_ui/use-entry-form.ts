'use client'

import { useEffect, useState, type SyntheticEvent } from 'react'
import type { Entry } from '@/lib/domain/entry'
import { onField, type FormSetting } from '@/lib/domain/forms/form-reading'
import type { Problem, Read } from '@/lib/domain/problem'
import type { Units } from '@/lib/domain/profile'
import type { TimeZone } from '@/lib/domain/time/time-zone'
import { formSender } from '@/lib/outbox/form-sender'
import type { SavePhase } from './save-bar'
import { deviceZone } from './when-chips'

/** What came of pressing Save, once it is kept. */
export type Saved<E extends Entry> = { entry: E; another: boolean; left: number }

type EntryFormOptions<W extends object, E extends Entry> = {
  initial: W
  read: (written: W, setting: FormSetting) => Read<E>
  units: Units
  /** The zone of the diary, for a device that names none. */
  home: TimeZone
  onSaved: (saved: Saved<E>) => void
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
  bar: { message: string | null; hasFailed: boolean; phase: SavePhase; onSaveAndAdd: () => void }
}

const fieldOf = (path: string): string => path.split('.')[0] ?? ''

/** The state of one form: what was typed, what is wrong with it, and sending it once. Nothing typed is ever lost. */
export function useEntryForm<W extends object, E extends Entry>(
  options: EntryFormOptions<W, E>,
): EntryForm<W> {
  const { initial, read, units, home, onSaved } = options
  const [written, setWritten] = useState(initial)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [refusals, setRefusals] = useState(0)
  const [failure, setFailure] = useState<string | null>(null)
  const [phase, setPhase] = useState<SavePhase>('idle')
  const [sender] = useState(() => formSender<E>())
  useFocusOnProblem(refusals)
  useLeaveWarning(failure !== null)

  const refuse = (found: readonly Problem[]) => {
    setProblems(found)
    if (found.length > 0) setRefusals(before => before + 1)
    setFailure(found.find(({ path }) => path === '')?.message ?? null)
  }
  const send = async (entry: E, another: boolean) => {
    setPhase('saving')
    const result = await sender.send(entry)
    if (result === null) return
    setPhase(result.outcome === 'saved' ? 'saved' : 'idle')
    if (result.outcome === 'saved') {
      setFailure(null)
      onSaved({ entry: result.entry, another, left: result.left })
    } else if (result.outcome === 'refused' && result.problems.length > 0)
      refuse(result.problems.map(onField))
    else setFailure(result.message)
  }
  const save = async (another: boolean) => {
    if (phase !== 'idle') return
    const now = Date.now()
    const entry = sender.entryOf(written, id => read(written, { id, now, zone: deviceZone(home), units }))
    refuse(entry.ok ? [] : entry.problems)
    if (entry.ok) await send(entry.value, another)
  }

  return {
    written,
    set: part => {
      setWritten(before => ({ ...before, ...part }))
      setProblems(before => before.filter(({ path }) => !(fieldOf(path) in part)))
    },
    problems,
    problemAt: path => problems.find(problem => problem.path === path)?.message,
    hasProblemIn: (...fields) => problems.some(({ path }) => fields.includes(fieldOf(path))),
    submit: event => {
      event.preventDefault()
      void save(false)
    },
    bar: {
      message: failure ?? needsLook(problems),
      hasFailed: failure !== null && problems.length === 0,
      phase,
      onSaveAndAdd: () => void save(true),
    },
  }
}

function needsLook(problems: readonly Problem[]): string | null {
  const [first, ...others] = problems
  if (first === undefined) return null
  return others.length === 0 ? first.message : `${problems.length} answers need another look.`
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
