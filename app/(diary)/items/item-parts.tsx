'use client'

import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { gramsTogether } from '@/lib/domain/forms/item-line'
import { writeNumber } from '@/lib/domain/forms/written-number'
import { numberWords } from '@/lib/domain/words/number-words'
import { OneOf } from '../../_ui/chips'
import formClasses from '../../_ui/form.module.css'
import { ItemPicker } from '../../_ui/item-picker'
import { Hint, Question } from '../../_ui/question'
import { TextField } from '../../_ui/text-field'
import { useWords } from '../../_ui/use-words'
import classes from './item-parts.module.css'
import type { ItemForm } from '../../_ui/use-item-form'

/** The foods and drinks a recipe is made of, each with its grams. */
export function ItemParts({ form }: { form: ItemForm }) {
  const words = useWords()
  const { items, language } = words
  const { written, set, problemAt } = form
  const { parts } = written
  const [kind, setKind] = useState<'food' | 'drink'>('food')
  const change = (index: number, grams: string) =>
    set({ parts: parts.map((part, place) => (place === index ? { ...part, grams } : part)) })
  const together = gramsTogether(parts, language)
  return (
    <Question legend={items.partsLegend} problem={problemAt('parts')}>
      <div className={formClasses.stack}>
        {parts.length > 0 && (
          <ul role="list" className={classes.parts}>
            {parts.map(({ itemId, name, grams }, index) => (
              <li key={`${itemId} ${index}`} className={classes.part}>
                <div className={classes.weight}>
                  <TextField
                    label={name}
                    unit="g"
                    keyboard="decimal"
                    value={grams}
                    onChange={typed => change(index, typed)}
                    problem={problemAt(`parts.${index}`)}
                  />
                </div>
                <button
                  type="button"
                  className={classes.remove}
                  aria-label={items.removePart(name)}
                  onClick={() => set({ parts: parts.filter((_, place) => place !== index) })}
                >
                  <IconX aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
        )}
        {together !== null && <Hint>{items.together(numberWords(together, words))}</Hint>}
        <OneOf
          label={items.partKind}
          layout="segments"
          choices={[
            { value: 'food', label: items.partKinds.food },
            { value: 'drink', label: items.partKinds.drink },
          ]}
          value={kind}
          onChange={chosen => setKind(chosen === 'drink' ? 'drink' : 'food')}
        />
        <ItemPicker
          key={`${kind} ${parts.length}`}
          kind={kind}
          searchLabel={items.searchParts[kind]}
          picked={null}
          usual={[]}
          onPick={item => {
            if (item === null) return
            const grams = item.portions[0]?.grams
            const part = {
              itemId: item.id,
              name: item.name,
              grams: grams === undefined ? '' : writeNumber(grams, language),
            }
            set({ parts: [...parts, part] })
          }}
        />
        <Hint>{items.partsHint}</Hint>
      </div>
    </Question>
  )
}
