'use client'

import type { WrittenFood } from '@/lib/domain/forms/food-form'
import type { PickedItem } from '@/lib/domain/forms/picked-item'
import { numberTyped } from '@/lib/domain/forms/written-number'
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
  const { intake } = useWords()
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
            onChange={grams => set({ grams })}
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
            <Weight count={written.count} grams={written.portion.grams} />
          </div>
        )}
      </div>
    </Question>
  )
}

function Weight({ count, grams }: { count: string; grams: number }) {
  const words = useWords()
  const typed = numberTyped(count, words.language)
  if (typed === undefined) return null
  return <Hint>{numberWords(Number((typed * grams).toFixed(1)), words)} g</Hint>
}
