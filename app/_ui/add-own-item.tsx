'use client'

import { Button } from '@mantine/core'
import { useEffect, type KeyboardEvent } from 'react'
import { blankItem } from '@/lib/domain/forms/item-form'
import { pickedItem, type PickedItem } from '@/lib/domain/forms/picked-item'
import type { ItemKind } from '@/lib/domain/own-item'
import { ItemFigures } from './item-figures'
import { useItemForm } from './use-item-form'
import classes from './item-picker.module.css'
import form from './form.module.css'
import { FieldProblem, Hint } from './question'
import { TextField } from './text-field'
import { useWords } from './use-words'

type AddOwnItemProps = {
  kind: ItemKind
  /** What was typed into the search; the name to begin with. */
  name: string
  onAdded: (item: PickedItem) => void
  onCancel: () => void
}

/**
 * Makes an own item in the middle of another form, which it does not leave: nothing typed there is lost, and the new
 * item is chosen at once. It stands inside that form, so Enter saves the item and not the form.
 */
export function AddOwnItem({ kind, name, onAdded, onCancel }: AddOwnItemProps) {
  const { items } = useWords()
  const item = useItemForm(blankItem(kind, name), null, made => {
    const picked = pickedItem(made)
    if (picked !== null) onAdded(picked)
  })
  const { holder } = item
  useEffect(() => holder.current?.querySelector('input')?.focus(), [holder])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    void item.save()
  }
  return (
    <div
      role="group"
      aria-label={items.addTitle[kind]}
      ref={holder}
      className={classes.own}
      onKeyDown={onKeyDown}
    >
      <div className={form.stack}>
        <h2 className={form.foldsTitle}>{items.addTitle[kind]}</h2>
        <TextField
          label={items.name}
          value={item.written.name}
          onChange={typed => item.set({ name: typed })}
          problem={item.problemAt('name')}
        />
        {kind === 'activity' ? (
          <TextField
            label={items.met}
            description={items.metHint}
            keyboard="decimal"
            value={item.written.met}
            onChange={met => item.set({ met })}
            problem={item.problemAt('met')}
          />
        ) : (
          <ItemFigures form={item} startsOpen={false} />
        )}
        <Hint>{items.addHint}</Hint>
        <div role="alert">{item.message !== null && <FieldProblem>{item.message}</FieldProblem>}</div>
        <div className={classes.ownButtons}>
          <Button
            type="button"
            variant="light"
            aria-disabled={item.phase !== 'idle'}
            onClick={() => void item.save()}
          >
            {items.addSave}
          </Button>
          <Button type="button" variant="outline" onClick={onCancel}>
            {items.addCancel}
          </Button>
        </div>
      </div>
    </div>
  )
}
