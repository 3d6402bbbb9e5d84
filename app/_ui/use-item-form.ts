'use client'

import { useEffect, useRef, useState, type RefObject } from 'react'
import { onItemField, readItem, type WrittenItem } from '@/lib/domain/forms/item-form'
import { newId, type Id } from '@/lib/domain/id'
import type { OwnItem } from '@/lib/domain/own-item'
import type { Problem } from '@/lib/domain/problem'
import { told } from '@/lib/domain/words/told'
import { changeItem, makeItem } from '@/lib/outbox/save-item'
import type { SavePhase } from './save-bar'
import { useWords } from './use-words'

/** What the fields of an own item draw themselves with. */
export type ItemForm = {
  written: WrittenItem
  set: (part: Partial<WrittenItem>) => void
  problemAt: (path: string) => string | undefined
  hasProblemIn: (...fields: string[]) => boolean
  phase: SavePhase
  message: string | null
  hasFailed: boolean
  /** Sends what is written once; problems stand at their fields, and nothing typed is lost. */
  save: () => Promise<void>
  /** The element that holds the fields, to find the first one with a problem. */
  holder: RefObject<HTMLDivElement | null>
}

const fieldOf = (path: string): string => path.split('.')[0] ?? ''

/** The state of the form of one own item; `id` names the one that is changed, null makes a new one. */
export function useItemForm(initial: WrittenItem, id: Id | null, onSaved: (item: OwnItem) => void): ItemForm {
  const words = useWords()
  const [written, setWritten] = useState(initial)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [failure, setFailure] = useState<string | null>(null)
  const [phase, setPhase] = useState<SavePhase>('idle')
  const [ownId] = useState(() => id ?? newId())
  const [refusals, setRefusals] = useState(0)
  const holder = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refusals === 0) return
    const first = holder.current?.querySelector('[data-problem]')
    first?.querySelector<HTMLElement>('input, textarea, button')?.focus()
  }, [refusals])
  const refuse = (found: readonly Problem[], message: string | null) => {
    setProblems(found)
    setRefusals(before => before + 1)
    setFailure(message)
  }
  const save = async () => {
    if (phase !== 'idle') return
    const read = readItem(written, ownId, words.language)
    if (!read.ok) {
      refuse(read.problems, null)
      return
    }
    setPhase('saving')
    const result = await (id === null ? makeItem(read.value) : changeItem(read.value))
    setPhase(result.outcome === 'saved' ? 'saved' : 'idle')
    if (result.outcome === 'saved') onSaved(read.value)
    else if (result.outcome === 'refused') refuse(result.problems.map(onItemField), result.message)
    else setFailure(result.message)
  }
  const shown = problems.map(({ path, message }) => ({ path, message: told(message, words) }))
  const look = shown.length > 1 ? words.items.manyProblems(shown.length) : (shown[0]?.message ?? null)
  return {
    written,
    set: part => {
      setWritten(before => ({ ...before, ...part }))
      setProblems(before => before.filter(({ path }) => !(fieldOf(path) in part)))
    },
    problemAt: path => shown.find(problem => problem.path === path)?.message,
    hasProblemIn: (...fields) => problems.some(({ path }) => fields.includes(fieldOf(path))),
    phase,
    message: failure === null ? look : told(failure, words),
    hasFailed: failure !== null && problems.length === 0,
    save,
    holder,
  }
}
