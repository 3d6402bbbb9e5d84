'use client'

import { TextInput } from '@mantine/core'
import { useEffect, useId, useState, type KeyboardEvent } from 'react'
import type { DrugClass } from '@/lib/domain/medication'
import picker from '../../_ui/item-picker.module.css'
import { useWords } from '../../_ui/use-words'
import { searchMedicinesHere } from './medicine-actions'
import classes from './medicines.module.css'

const PAUSE_MS = 200

type FoundMedicine = { name: string; drugClass: DrugClass; kind: string; hint: string | null }
type Found = { text: string; medicines: FoundMedicine[]; about: readonly string[] }

const nothing: Found = { text: '', medicines: [], about: [] }

/** Medicines that fit what was typed, a moment after the typing pauses; none while the server does not answer. */
function useFound(text: string): Found {
  const [found, setFound] = useState(nothing)
  useEffect(() => {
    if (text.length < 3) return undefined
    let isOver = false
    const timer = setTimeout(() => {
      void searchMedicinesHere({ text })
        .catch(() => null)
        .then(outcome => {
          if (!isOver) setFound(outcome?.ok === true ? { text, ...outcome.value } : nothing)
        })
    }, PAUSE_MS)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [text])
  return text.length < 3 ? nothing : found
}

type MedicineNameFieldProps = {
  value: string
  problem: string | undefined
  /** Something was typed; `filled` is the kind that a choice had filled, when the name is no longer the chosen one. */
  onType: (name: string, filled: DrugClass | null) => void
  /** A known medicine was chosen: its name and its kind. */
  onChoose: (name: string, drugClass: DrugClass) => void
}

/** The name of a medicine: free text, with the known ones it fits below it. Arrows move, Enter takes, Escape closes. */
export function MedicineNameField({ value, problem, onType, onChoose }: MedicineNameFieldProps) {
  const { medicines: words } = useWords()
  const listId = useId()
  const [active, setActive] = useState(-1)
  const [closedAt, setClosedAt] = useState(value.trim())
  const [chosen, setChosen] = useState<FoundMedicine | null>(null)
  const text = value.trim().slice(0, 200)
  const found = useFound(text)
  const offered = text === closedAt ? [] : found.medicines
  const choose = (medicine: FoundMedicine) => {
    setClosedAt(medicine.name)
    setChosen(medicine)
    setActive(-1)
    onChoose(medicine.name, medicine.drugClass)
  }
  const type = (name: string) => {
    const isLeft = chosen !== null && !name.startsWith(chosen.name)
    if (isLeft) setChosen(null)
    onType(name, isLeft ? chosen.drugClass : null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const medicine = offered[active]
    if (offered.length === 0) return
    if (event.key === 'ArrowDown') setActive((active + 1) % offered.length)
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? offered.length - 1 : active - 1)
    else if (event.key === 'Escape') setClosedAt(text)
    else if (event.key === 'Enter' && medicine !== undefined) choose(medicine)
    else return
    event.preventDefault()
  }
  const hint = chosen?.name === text ? chosen.hint : null
  const about = found.text === text ? found.about : []
  return (
    <div>
      <TextInput
        label={words.name}
        description={words.nameHint}
        value={value}
        onChange={event => {
          setActive(-1)
          type(event.currentTarget.value)
        }}
        onKeyDown={onKeyDown}
        error={problem}
        autoComplete="off"
        role="combobox"
        aria-expanded={offered.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={offered[active] === undefined ? undefined : `${listId}-${active}`}
        wrapperProps={{ 'data-problem': problem === undefined ? undefined : true }}
      />
      {offered.length > 0 && (
        <ul role="listbox" id={listId} aria-label={words.name} className={picker.list}>
          {offered.map((medicine, at) => (
            <li
              key={medicine.name}
              id={`${listId}-${at}`}
              role="option"
              aria-selected={at === active}
              className={picker.option}
              onClick={() => choose(medicine)}
            >
              <span>{medicine.name}</span>
              <span className={picker.category}>{medicine.kind}</span>
            </li>
          ))}
        </ul>
      )}
      <div role="status" className={classes.said}>
        {hint !== null && <p>{hint}</p>}
        {about.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  )
}
