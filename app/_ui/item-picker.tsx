'use client'

import dynamic from 'next/dynamic'
import { useEffect, useRef, useState } from 'react'
import type { PickedItem } from '@/lib/domain/forms/picked-item'
import type { ItemKind } from '@/lib/domain/own-item'
import { ChipButton } from './chips'
import chips from './chips.module.css'
import classes from './item-picker.module.css'
import { ItemSearch } from './item-search-field'
import { FieldProblem } from './question'
import { useWords } from './use-words'

/** Loaded when it is asked for: most choose what is there. */
const AddOwnItem = dynamic(() => import('./add-own-item').then(({ AddOwnItem: own }) => own))

type ItemPickerProps = {
  kind: ItemKind
  /** "Search drinks". */
  searchLabel: string
  picked: PickedItem | null
  /** The person's own, offered before anything is typed. */
  usual: readonly PickedItem[]
  onPick: (item: PickedItem | null) => void
  problem?: string | undefined
}

/** One drink, food or activity: the usual ones to tap, the others to search, an own one to add; the chosen one with a way to change it. */
export function ItemPicker({ kind, searchLabel, picked, usual, onPick, problem }: ItemPickerProps) {
  const [hasChanged, setHasChanged] = useState(false)
  const [ownName, setOwnName] = useState<string | null>(null)
  const change = useRef<HTMLButtonElement>(null)
  const takesFocus = useRef(false)
  const { general, parts } = useWords()
  useEffect(() => {
    if (picked === null || !takesFocus.current) return
    takesFocus.current = false
    change.current?.focus()
  }, [picked])
  const pick = (item: PickedItem) => {
    setOwnName(null)
    takesFocus.current = true
    onPick(item)
  }
  if (picked !== null) {
    return (
      <div className={classes.chosen}>
        <span className={classes.name}>{picked.name}</span>
        <button
          ref={change}
          type="button"
          className={classes.change}
          aria-label={parts.changeOf(picked.name)}
          onClick={() => {
            setHasChanged(true)
            onPick(null)
          }}
        >
          {general.change}
        </button>
      </div>
    )
  }
  if (ownName !== null)
    return <AddOwnItem kind={kind} name={ownName} onAdded={pick} onCancel={() => setOwnName(null)} />
  return (
    <div data-problem={problem === undefined ? undefined : true}>
      {usual.length > 0 && (
        <div role="group" aria-label={parts.usualOnes} className={`${chips.chips} ${classes.usual}`}>
          {usual.map(item => (
            <ChipButton key={item.id} onClick={() => pick(item)}>
              {item.name}
            </ChipButton>
          ))}
        </div>
      )}
      <ItemSearch
        kind={kind}
        label={searchLabel}
        takesFocus={hasChanged}
        onPick={pick}
        onAddOwn={setOwnName}
      />
      {problem !== undefined && <FieldProblem>{problem}</FieldProblem>}
    </div>
  )
}
