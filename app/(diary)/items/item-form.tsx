'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import type { WrittenItem } from '@/lib/domain/forms/item-form'
import type { OwnItem } from '@/lib/domain/own-item'
import { ReadyForm } from '../../_ui/ready-form'
import { CloseLink } from '../../_ui/close-link'
import classes from '../../_ui/form.module.css'
import { PageHeading } from '../../_ui/page-heading'
import { SaveBar } from '../../_ui/save-bar'
import { TextField } from '../../_ui/text-field'
import { useWords } from '../../_ui/use-words'
import { ItemFigures } from '../../_ui/item-figures'
import { ItemFolds } from './item-folds'
import { ItemParts } from './item-parts'
import { useItemForm } from '../../_ui/use-item-form'

type ItemFormProps = {
  initial: WrittenItem
  /** The one that is changed; null makes a new one. */
  kept: OwnItem | null
  isRecipe: boolean
  next: string
  /** Stands below the form: what follows from it, and a way to delete it. */
  children?: ReactNode
}

/** Makes or changes one of the person's own drinks, foods, recipes or activities. */
export function OwnItemForm({ initial, kept, isRecipe, next, children }: ItemFormProps) {
  const { items, cramps } = useWords()
  const router = useRouter()
  const form = useItemForm(initial, kept, () => {
    router.replace(next)
    router.refresh()
  })
  const { written, set, problemAt } = form
  const what = isRecipe ? 'recipe' : written.kind
  return (
    <ReadyForm
      className={classes.form}
      onSubmit={event => {
        event.preventDefault()
        void form.save()
      }}
    >
      <PageHeading title={items.newTitle[what]} end={<CloseLink href={next} />} />
      <div ref={form.holder} className={classes.columns}>
        <div className={classes.column}>
          <TextField
            label={items.name}
            value={written.name}
            onChange={name => set({ name })}
            problem={problemAt('name')}
          />
          {written.kind === 'activity' && (
            <TextField
              label={items.met}
              description={items.metHint}
              keyboard="decimal"
              value={written.met}
              onChange={met => set({ met })}
              problem={problemAt('met')}
            />
          )}
          {isRecipe && <ItemParts form={form} />}
        </div>
        {written.kind !== 'activity' && (
          <div className={classes.column}>
            <section>
              <h2 className={classes.foldsTitle}>{cramps.ifYouLike}</h2>
              <ItemFigures form={form} startsOpen={!isRecipe} />
              <ItemFolds form={form} />
            </section>
            {children}
          </div>
        )}
        {written.kind === 'activity' && children}
      </div>
      <SaveBar
        label={items.save[what]}
        message={form.message}
        hasFailed={form.hasFailed}
        wasChanged={form.wasChanged}
        {...(kept !== null && { keptHref: `/items/${kept.id}` })}
        phase={form.phase}
      />
    </ReadyForm>
  )
}
