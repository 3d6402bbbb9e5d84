'use client'

import { useEffect, useRef, useState, type RefObject } from 'react'
import { changedItem } from '@/lib/domain/forms/item-correction'
import { onItemField, readItem, type WrittenItem } from '@/lib/domain/forms/item-form'
import { newId } from '@/lib/domain/id'
import type { OwnItem } from '@/lib/domain/own-item'
import type { Problem, Read } from '@/lib/domain/problem'
import type { Language } from '@/lib/domain/words/language'
import { told } from '@/lib/domain/words/told'
import { itemSender, makeItem } from '@/lib/outbox/save-item'
import type { VersionSender } from '@/lib/outbox/version-sender'
import { useOwner } from './outbox'
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
  /** Another version of the item stands by now: the next save takes its place. */
  wasChanged: boolean
  /** Sends what is written once; problems stand at their fields, and nothing typed is lost. */
  save: () => Promise<void>
  /** The element that holds the fields, to find the first one with a problem. */
  holder: RefObject<HTMLDivElement | null>
}

const fieldOf = (path: string): string => path.split('.')[0] ?? ''

type Failure = { message: string; wasChanged: boolean }

/** How what is written becomes an item, and how that is sent. */
type Way = {
  read: (written: WrittenItem) => Read<OwnItem>
  send: (item: OwnItem) => ReturnType<VersionSender<OwnItem>['send']> | ReturnType<typeof makeItem>
}

function wayOf(initial: WrittenItem, kept: OwnItem | null, language: Language, owner: string): Way {
  if (kept === null) {
    const id = newId()
    return { read: written => readItem(written, id, language), send: item => makeItem(item, owner) }
  }
  const { send, madeFrom } = itemSender(kept, owner)
  return { read: written => changedItem(madeFrom(), { initial, written }, language), send }
}

/** The state of the form of one own item; `kept` is the one that is changed, null makes a new one. */
export function useItemForm(
  initial: WrittenItem,
  kept: OwnItem | null,
  onSaved: (item: OwnItem) => void,
): ItemForm {
  const words = useWords()
  const owner = useOwner()
  const [written, setWritten] = useState(initial)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [failure, setFailure] = useState<Failure | null>(null)
  const [phase, setPhase] = useState<SavePhase>('idle')
  const [way] = useState(() => wayOf(initial, kept, words.language, owner))
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
    setFailure(message === null ? null : { message, wasChanged: false })
  }
  const save = async () => {
    if (phase !== 'idle') return
    const read = way.read(written)
    if (!read.ok) {
      refuse(read.problems, null)
      return
    }
    setPhase('saving')
    const result = await way.send(read.value)
    if (result === null) return
    setPhase(result.outcome === 'saved' ? 'saved' : 'idle')
    if (result.outcome === 'saved') onSaved(read.value)
    else if (result.outcome === 'refused') refuse(result.problems.map(onItemField), result.message)
    else setFailure({ message: result.message, wasChanged: result.outcome === 'changed' })
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
    message: failure === null ? look : told(failure.message, words),
    hasFailed: failure !== null && problems.length === 0,
    wasChanged: failure?.wasChanged ?? false,
    save,
    holder,
  }
}
