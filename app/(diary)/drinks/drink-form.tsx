'use client'

import { IconClock } from '@tabler/icons-react'
import { useState } from 'react'
import type { Fluid } from '@/lib/domain/entry'
import { fluidForm, fluidLike, mostMl, type WrittenFluid } from '@/lib/domain/forms/fluid-form'
import type { PickedItem } from '@/lib/domain/forms/picked-item'
import { volumeName, wholeUnitsIn, writeVolume } from '@/lib/domain/forms/units'
import type { Units } from '@/lib/domain/profile'
import type { EpochMs } from '@/lib/domain/time/instant'
import type { TimeZone } from '@/lib/domain/time/time-zone'
import { savedWords } from '@/lib/domain/words/entry-words'
import { volumeWords } from '@/lib/domain/words/volume-words'
import { ReadyForm } from '../../_ui/ready-form'
import { OneOf } from '../../_ui/chips'
import { CloseLink } from '../../_ui/close-link'
import { FieldChecks, type Checking } from '../../_ui/field-checks'
import { FoldRow } from '../../_ui/fold-row'
import form from '../../_ui/form.module.css'
import { ItemPicker } from '../../_ui/item-picker'
import { NoteRow } from '../../_ui/note-fold'
import { PageHeading } from '../../_ui/page-heading'
import { Question } from '../../_ui/question'
import { SaveBar } from '../../_ui/save-bar'
import { StepperField } from '../../_ui/stepper-field'
import { TextField } from '../../_ui/text-field'
import { useAfterSave } from '../../_ui/use-after-save'
import { useEntryForm } from '../../_ui/use-entry-form'
import { useTurns } from '../../_ui/use-turns'
import { useWords } from '../../_ui/use-words'
import { WhenChips } from '../../_ui/when-chips'

type Serving = { beverageId: string; volumeMl: number }

type DrinkFormProps = {
  initial: WrittenFluid
  /** The drink to correct; null to log a new one. */
  kept: Fluid | null
  picked: PickedItem | null
  usual: readonly PickedItem[]
  /** What the person drinks most: which and how much, most often first. */
  servings: readonly Serving[]
  units: Units
  home: TimeZone
  openedAt: EpochMs
  next: string
  checking?: Checking
}

/** Logs a drink or corrects a kept one; starts anew after "Save and add another". */
export function DrinkForm(props: DrinkFormProps) {
  const [{ turn, ...start }, begin] = useTurns<Start>({ initial: props.initial, picked: props.picked })
  return <OneDrink key={turn} {...props} {...start} onAnother={begin} />
}

type Start = Pick<DrinkFormProps, 'initial' | 'picked'>

type OneDrinkProps = DrinkFormProps & { onAnother: (start: Start) => void }

function OneDrink(props: OneDrinkProps) {
  const { kept, servings, usual, units, home, openedAt, next, checking, onAnother, ...given } = props
  const [picked, setPicked] = useState(given.picked)
  const [proposed, setProposed] = useState(kept === null ? given.initial.amount : null)
  const { goOn } = useAfterSave()
  const words = useWords()
  const { correction, intake } = words
  const spelling = { units, language: words.language }
  const entry = useEntryForm({
    form: fluidForm,
    initial: given.initial,
    kept,
    units,
    home,
    onSaved: saved => {
      const told = savedWords(saved.entry, { unit: units.volume, nameOf: () => picked?.name ?? null }, words)
      goOn(saved, told, next, fluid => onAnother({ initial: fluidLike(fluid, spelling), picked }))
    },
  })
  const { written, set, problems, problemAt, hasProblemIn } = entry
  const pick = (item: PickedItem | null) => {
    setPicked(item)
    const [firstMl] = item === null ? [] : usualSizes(item, servings, units)
    // An amount that the person said stays, whatever drink is chosen after it.
    const isSaid = written.amount !== '' && written.amount !== proposed
    const amount = firstMl === undefined || isSaid ? written.amount : writeVolume(firstMl, spelling)
    if (!isSaid) setProposed(amount)
    set({ item: item?.id ?? '', amount })
  }
  return (
    <ReadyForm className={form.form} onSubmit={entry.submit}>
      <PageHeading
        title={kept === null ? intake.drinkTitle : correction.titles.fluid}
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
          <Question legend={intake.whichDrink}>
            <ItemPicker
              kind="drink"
              searchLabel={intake.searchDrinks}
              picked={picked}
              usual={usual}
              onPick={pick}
              problem={problemAt('item')}
            />
          </Question>
        </div>
        <div className={form.column}>
          <Question legend={intake.howMuch}>
            <div className={form.stack}>
              <OneOf
                label={intake.usualSizes}
                choices={usualSizes(picked, servings, units).map(ml => ({
                  value: writeVolume(ml, spelling),
                  label: volumeWords(ml, units.volume, words),
                }))}
                value={written.amount}
                onChange={amount => set({ amount })}
              />
              <StepperField
                label={intake.amount}
                unit={volumeName(units.volume)}
                keyboard={units.volume === 'ml' ? 'numeric' : 'decimal'}
                step={units.volume === 'ml' ? 50 : 1}
                min={units.volume === 'ml' ? 50 : 1}
                max={wholeUnitsIn(mostMl, units.volume)}
                value={written.amount}
                onChange={amount => set({ amount })}
                problem={problemAt('amount')}
              />
              <FieldChecks
                form={fluidForm}
                written={written}
                fields={['volumeMl']}
                checking={checking}
                units={units}
                home={home}
              />
            </div>
          </Question>
          <section>
            <h2 className={form.foldsTitle}>{words.cramps.ifYouLike}</h2>
            <FoldRow
              icon={IconClock}
              title={intake.lasted}
              value={written.until.trim() === '' ? null : `${written.until} min`}
              hasProblem={hasProblemIn('until')}
            >
              <TextField
                label={intake.firstToLast}
                unit="min"
                keyboard="numeric"
                description={intake.began}
                value={written.until}
                onChange={until => set({ until })}
                problem={problemAt('until')}
              />
            </FoldRow>
            <NoteRow entry={entry} />
          </section>
        </div>
      </div>
      <SaveBar label={kept === null ? intake.saveDrink : correction.save} keptHref={next} {...entry.bar} />
    </ReadyForm>
  )
}

const commonSizes: Record<Units['volume'], readonly number[]> = {
  ml: [150, 250, 330, 500],
  'fl-oz-us': [237, 355, 473, 591],
  'fl-oz-imp': [284, 568],
}

const mostSizes = 5

/** Sizes to tap, in ml: the person's own for this drink, the drink's usual serving, common ones. Own sizes first. */
function usualSizes(picked: PickedItem | null, servings: readonly Serving[], units: Units): number[] {
  const own = servings.filter(({ beverageId }) => beverageId === picked?.id).map(({ volumeMl }) => volumeMl)
  const serving = picked?.servingMl ?? null
  return [...new Set([...own, ...(serving === null ? [] : [serving]), ...commonSizes[units.volume]])].slice(
    0,
    mostSizes,
  )
}
