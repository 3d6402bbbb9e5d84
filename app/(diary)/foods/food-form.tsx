'use client'

import { IconNotebook, IconPill } from '@tabler/icons-react'
import { useState } from 'react'
import { noteSummary } from '@/lib/domain/forms/cramp-summary'
import { foodLike, readFood, type WrittenFood } from '@/lib/domain/forms/food-form'
import type { PickedItem } from '@/lib/domain/forms/picked-item'
import type { Units } from '@/lib/domain/profile'
import type { EpochMs } from '@/lib/domain/time/instant'
import type { TimeZone } from '@/lib/domain/time/time-zone'
import { savedWords } from '@/lib/domain/words/entry-words'
import { OneOf, SomeOf } from '../../_ui/chips'
import { CloseLink } from '../../_ui/close-link'
import { FoldRow } from '../../_ui/fold-row'
import form from '../../_ui/form.module.css'
import { ItemPicker } from '../../_ui/item-picker'
import { NoteFields } from '../../_ui/note-fields'
import { PageHeading } from '../../_ui/page-heading'
import { Question } from '../../_ui/question'
import { SaveBar } from '../../_ui/save-bar'
import { useAfterSave } from '../../_ui/use-after-save'
import { useEntryForm } from '../../_ui/use-entry-form'
import { WhenChips } from '../../_ui/when-chips'
import { HandFields } from './hand-fields'
import { PortionFields } from './portion-fields'

type FoodFormProps = {
  initial: WrittenFood
  picked: PickedItem | null
  usual: readonly PickedItem[]
  units: Units
  home: TimeZone
  openedAt: EpochMs
  next: string
}

/** Logs a food; starts anew after "Save and add another". */
export function FoodForm(props: FoodFormProps) {
  const [turn, setTurn] = useState({ count: 0, initial: props.initial, picked: props.picked })
  const addAnother = (initial: WrittenFood, picked: PickedItem | null) =>
    setTurn(({ count }) => ({ count: count + 1, initial, picked }))
  return <OneFood key={turn.count} {...props} {...turn} onAnother={addAnother} />
}

type OneFoodProps = FoodFormProps & { onAnother: (initial: WrittenFood, picked: PickedItem | null) => void }

const ways = [
  { value: 'table', label: 'Search' },
  { value: 'hand', label: 'By hand' },
] as const

function OneFood({ usual, units, home, openedAt, next, onAnother, ...given }: OneFoodProps) {
  const [picked, setPicked] = useState(given.picked)
  const { tell, tellAndGo } = useAfterSave()
  const entry = useEntryForm({
    initial: given.initial,
    read: readFood,
    units,
    home,
    onSaved: ({ entry: food, another, left }) => {
      const words = savedWords(food, { unit: units.volume, nameOf: () => picked?.name ?? null })
      if (!another) {
        tellAndGo(food, words, left, next)
        return
      }
      tell(food, words, left)
      onAnother(foodLike(food, picked?.portions ?? []), picked)
      scrollTo(0, 0)
    },
  })
  const { written, set, problems, problemAt, hasProblemIn } = entry
  const pick = (item: PickedItem | null) => {
    setPicked(item)
    if (item === null) set({ item: '' })
    else
      set({
        item: item.id,
        portion: item.portions[0] ?? null,
        count: '1',
        grams: '',
        supplement: item.supplement,
      })
  }
  return (
    <form className={form.form} onSubmit={entry.submit} noValidate>
      <PageHeading title="A food" end={<CloseLink href={next} />} />
      <div className={form.columns}>
        <div className={form.column}>
          <WhenChips
            legend="When?"
            when={written.when}
            onChange={when => set({ when })}
            problems={problems}
            openedAt={openedAt}
            home={home}
          />
          <Question legend="What did you eat?">
            <div className={form.stack}>
              <OneOf
                label="How to say it"
                layout="segments"
                choices={ways}
                value={written.way}
                onChange={way => set({ way: way === '' ? 'table' : way })}
              />
              {written.way === 'table' ? (
                <ItemPicker
                  kind="food"
                  searchLabel="Search foods"
                  picked={picked}
                  usual={usual}
                  onPick={pick}
                  problem={problemAt('item')}
                />
              ) : (
                <HandFields entry={entry} />
              )}
            </div>
          </Question>
        </div>
        <div className={form.column}>
          {written.way === 'table' && <PortionFields entry={entry} picked={picked} />}
          <section>
            <h2 className={form.foldsTitle}>If you like, add</h2>
            <FoldRow
              icon={IconPill}
              title="Supplement"
              value={written.supplement ? 'This is a supplement' : null}
              hasProblem={hasProblemIn('supplement')}
            >
              <SomeOf
                choices={[{ value: 'supplement', label: 'This is a supplement' }]}
                values={written.supplement ? ['supplement'] : []}
                onChange={values => set({ supplement: values.length > 0 })}
              />
            </FoldRow>
            <FoldRow
              icon={IconNotebook}
              title="Note"
              value={noteSummary(written)}
              hasProblem={hasProblemIn('note', 'tags')}
            >
              <NoteFields written={written} set={set} problemAt={problemAt} />
            </FoldRow>
          </section>
        </div>
      </div>
      <SaveBar label="Save food" {...entry.bar} />
    </form>
  )
}
