'use client'

import { measuredGrams, type WrittenFood } from '@/lib/domain/forms/food-form'
import type { PickedItem } from '@/lib/domain/forms/picked-item'
import { OneOf } from '../../_ui/chips'
import form from '../../_ui/form.module.css'
import { Hint, Question } from '../../_ui/question'
import { StepperField } from '../../_ui/stepper-field'
import { TextField } from '../../_ui/text-field'
import type { EntryForm } from '../../_ui/use-entry-form'
import { useWords } from '../../_ui/use-words'
import { numberWords } from '@/lib/domain/words/number-words'

type PortionFieldsProps = { entry: EntryForm<WrittenFood>; picked: PickedItem | null }

/** How much of a food of the tables: a household measure times a count, or grams. */
export function PortionFields({ entry, picked }: PortionFieldsProps) {
  const { written, set, problemAt } = entry
  const words = useWords()
  const { intake } = words
  const grams = measuredGrams(written, words.language)
  const portions = picked?.portions ?? []
  const measures = [
    ...portions.map(({ name }) => ({ value: name, label: name })),
    { value: 'grams', label: intake.grams },
  ]
  const choose = (value: string) => set({ portion: portions.find(({ name }) => name === value) ?? null })
  return (
    <Question legend={intake.howMuch}>
      <div className={form.stack}>
        {portions.length > 0 && (
          <OneOf
            label={intake.measure}
            choices={measures}
            value={written.portion?.name ?? 'grams'}
            onChange={choose}
            layout="column"
          />
        )}
        {written.portion === null ? (
          <TextField
            label={intake.weight}
            unit="g"
            keyboard="decimal"
            value={written.grams}
            onChange={typed => set({ grams: typed })}
            problem={problemAt('grams')}
          />
        ) : (
          <div>
            <StepperField
              label={intake.howMany}
              keyboard="decimal"
              step={0.5}
              min={0.5}
              max={100}
              value={written.count}
              onChange={count => set({ count })}
              problem={problemAt('count')}
            />
            {grams !== null && <Hint>{numberWords(grams, words)} g</Hint>}
          </div>
        )}
      </div>
    </Question>
  )
}
