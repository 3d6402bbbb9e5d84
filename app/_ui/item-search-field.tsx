'use client'

import { TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useEffect, useId, useState, type KeyboardEvent } from 'react'
import type { PickedItem } from '@/lib/domain/forms/picked-item'
import type { ItemKind } from '@/lib/domain/own-item'
import { ChipButton } from './chips'
import classes from './item-picker.module.css'
import { searchItems } from './item-search'
import { useWords } from './use-words'
import type { BrowserWords } from '@/lib/domain/words/words'

const PAUSE_MS = 200

type Found = { query: string; items: PickedItem[] | null }

/** What fits the words typed, a moment after the typing pauses; undefined while nothing is known. */
function useFound(kind: ItemKind, query: string): Found | undefined {
  const [found, setFound] = useState<Found>()
  useEffect(() => {
    if (query === '') return undefined
    const ending = new AbortController()
    const timer = setTimeout(() => {
      void searchItems(kind, query, ending.signal).then(items => {
        if (!ending.signal.aborted) setFound({ query, items })
      })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      ending.abort()
    }
  }, [kind, query])
  return query === '' ? undefined : found
}

type ItemSearchProps = {
  kind: ItemKind
  label: string
  /** The box asks for the next word at once: the person has just asked to change. */
  takesFocus: boolean
  onPick: (item: PickedItem) => void
  /** Makes one of the person's own, beginning with what was typed. */
  onAddOwn: (typed: string) => void
}

/**
 * A search box with a list below it: arrows move, Enter takes, Escape empties. Where what was typed has no answer yet,
 * Enter takes the first that comes.
 */
export function ItemSearch({ kind, label, takesFocus, onPick, onAddOwn }: ItemSearchProps) {
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const [entered, setEntered] = useState<string | null>(null)
  const listId = useId()
  const { items: own, parts } = useWords()
  const query = typed.trim().slice(0, 200)
  const found = useFound(kind, query)
  const items = found?.items ?? []
  const current = Math.min(active, items.length - 1)
  const isOfNow = found?.query === query
  const [best] = items
  useEffect(() => {
    if (isOfNow && entered === query && best !== undefined) onPick(best)
  }, [isOfNow, entered, query, best, onPick])
  const optionId = (index: number) => `${listId}-${index}`
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const move = moves[event.key]
    const chosen = items[current]
    if (move !== undefined && items.length > 0) setActive((current + move + items.length) % items.length)
    else if (event.key === 'Escape' && typed !== '') setTyped('')
    else if (event.key === 'Enter') {
      if (!isOfNow) setEntered(query)
      else if (chosen !== undefined) onPick(chosen)
    } else return
    event.preventDefault()
  }
  return (
    <div className={classes.field}>
      <TextInput
        label={label}
        value={typed}
        onChange={event => {
          setTyped(event.currentTarget.value)
          setActive(0)
          setEntered(null)
        }}
        onKeyDown={onKeyDown}
        leftSection={<IconSearch size={20} aria-hidden="true" />}
        autoComplete="off"
        enterKeyHint="search"
        autoFocus={takesFocus}
        role="combobox"
        aria-expanded={items.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={items.length > 0 ? optionId(current) : undefined}
      />
      {items.length > 0 && (
        <ul role="listbox" id={listId} aria-label={label} className={classes.list}>
          {items.map((item, index) => (
            <li
              key={item.id}
              id={optionId(index)}
              role="option"
              aria-selected={index === current}
              className={classes.option}
              onClick={() => onPick(item)}
            >
              <span>{item.name}</span>
              {item.category !== null && <span className={classes.category}>{item.category}</span>}
            </li>
          ))}
        </ul>
      )}
      <p role="status" className={classes.status}>
        {statusOf(found, parts)}
      </p>
      <div className={classes.add}>
        <ChipButton onClick={() => onAddOwn(query)}>
          <IconPlus size={18} aria-hidden="true" />
          {query === '' ? own.addOwn : own.addOwnNamed(query)}
        </ChipButton>
      </div>
    </div>
  )
}

function statusOf(found: Found | undefined, parts: BrowserWords['parts']): string {
  if (found === undefined) return ''
  if (found.items === null) return parts.searchSilent
  if (found.items.length === 0) return parts.nothingFits
  return ''
}
