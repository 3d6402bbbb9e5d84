'use client'

import { IconPill } from '@tabler/icons-react'
import { useState } from 'react'
import type { Food } from '@/lib/domain/entry'
import { foodForm, foodLike, type WrittenFood } from '@/lib/domain/forms/food-form'
import type { PickedItem } from '@/lib/domain/forms/picked-item'
import type { Units } from '@/lib/domain/profile'
import type { EpochMs } from '@/lib/domain/time/instant'
import type { TimeZone } from '@/lib/domain/time/time-zone'
import { savedWords } from '@/lib/domain/words/entry-words'
import { ReadyForm } from '../../_ui/ready-form'
import { OneOf, SomeOf } from '../../_ui/chips'
import { CloseLink } from '../../_ui/close-link'
import { FieldChecks, type Checking } from '../../_ui/field-checks'
import { FoldRow } from '../../_ui/fold-row'
import form from '../../_ui/form.module.css'
import { ItemPicker } from '../../_ui/item-picker'
import { NoteRow } from '../../_ui/note-fold'
import { PageHeading } from '../../_ui/page-heading'
import { Question } from '../../_ui/question'
import { SaveBar } from '../../_ui/save-bar'
import { useAfterSave } from '../../_ui/use-after-save'
import { useEntryForm } from '../../_ui/use-entry-form'
import { useTurns } from '../../_ui/use-turns'
import { useWords } from '../../_ui/use-words'
import { WhenChips } from '../../_ui/when-chips'
import { HandFields } from './hand-fields'
import { PortionFields } from './portion-fields'

type FoodFormProps = {
  initial: WrittenFood
  /** The food to correct; null to log a new one. */
  kept: Food | null
  picked: PickedItem | null
  usual: readonly PickedItem[]
  units: Units
  home: TimeZone
  openedAt: EpochMs
  next: string
  checking?: Checking
}

/** Logs a food or corrects a kept one; starts anew after "Save and add another". */
export function FoodForm(props: FoodFormProps) {
  const [{ turn, ...start }, begin] = useTurns<Start>({ initial: props.initial, picked: props.picked })
  return <OneFood key={turn} {...props} {...start} onAnother={begin} />
}

type Start = Pick<FoodFormProps, 'initial' | 'picked'>

type OneFoodProps = FoodFormProps & { onAnother: (start: Start) => void }

function OneFood({ kept, usual, units, home, openedAt, next, checking, onAnother, ...given }: OneFoodProps) {
  const [picked, setPicked] = useState(given.picked)
  const { goOn } = useAfterSave()
  const words = useWords()
  const { correction, intake } = words
  const ways = [
    { value: 'table', label: intake.search },
    { value: 'hand', label: intake.byHand },
  ] as const
  const entry = useEntryForm({
    form: foodForm,
    initial: given.initial,
    kept,
    units,
    home,
    onSaved: saved => {
      const told = savedWords(saved.entry, { unit: units.volume, nameOf: () => picked?.name ?? null }, words)
      goOn(saved, told, next, food =>
        onAnother({ initial: foodLike(food, picked?.portions ?? [], words), picked }),
      )
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
    <ReadyForm className={form.form} onSubmit={entry.submit}>
      <PageHeading
        title={kept === null ? intake.foodTitle : correction.titles.food}
        end={<CloseLink href={next} />}
      />
      <div className={form.columns}>
        <div className={form.column}>
          <WhenChips
            legend={intake.when}
            when={written.when}
            onChange={when => set({ when })}
            problems={problems}
            openedAt={openedAt}
            home={home}
          />
          <Question legend={intake.whatEaten}>
            <div className={form.stack}>
              <OneOf
                label={intake.howToSay}
                layout="segments"
                choices={ways}
                value={written.way}
                onChange={way => set({ way: way === '' ? 'table' : way })}
              />
              {written.way === 'table' ? (
                <ItemPicker
                  kind="food"
                  searchLabel={intake.searchFoods}
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
          <FieldChecks
            form={foodForm}
            written={written}
            fields={['grams', 'potassiumMg', 'magnesiumMg', 'calciumMg', 'sodiumMg']}
            checking={checking}
            units={units}
            home={home}
          />
          <section>
            <h2 className={form.foldsTitle}>{words.cramps.ifYouLike}</h2>
            <FoldRow
              icon={IconPill}
              title={intake.supplement}
              value={written.supplement ? intake.isSupplement : null}
              hasProblem={hasProblemIn('supplement')}
            >
              <SomeOf
                choices={[{ value: 'supplement', label: intake.isSupplement }]}
                values={written.supplement ? ['supplement'] : []}
                onChange={values => set({ supplement: values.length > 0 })}
              />
            </FoldRow>
            <NoteRow entry={entry} />
          </section>
        </div>
      </div>
      <SaveBar label={kept === null ? intake.saveFood : correction.save} keptHref={next} {...entry.bar} />
    </ReadyForm>
  )
}
