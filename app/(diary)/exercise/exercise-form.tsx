'use client'

import { useState } from 'react'
import type { Exercise } from '@/lib/domain/entry'
import { exerciseForm, type WrittenExercise } from '@/lib/domain/forms/exercise-form'
import type { PickedItem } from '@/lib/domain/forms/picked-item'
import type { Units } from '@/lib/domain/profile'
import type { EpochMs } from '@/lib/domain/time/instant'
import type { TimeZone } from '@/lib/domain/time/time-zone'
import { savedWords } from '@/lib/domain/words/entry-words'
import { ReadyForm } from '../../_ui/ready-form'
import { CloseLink } from '../../_ui/close-link'
import { FieldChecks, type Checking } from '../../_ui/field-checks'
import form from '../../_ui/form.module.css'
import { ItemPicker } from '../../_ui/item-picker'
import { PageHeading } from '../../_ui/page-heading'
import { Question } from '../../_ui/question'
import { SaveBar } from '../../_ui/save-bar'
import { SeverityStrip } from '../../_ui/severity-strip'
import { TextField } from '../../_ui/text-field'
import { useAfterSave } from '../../_ui/use-after-save'
import { useEntryForm } from '../../_ui/use-entry-form'
import { useWords } from '../../_ui/use-words'
import { AnyCramp } from './any-cramp'
import { ExerciseFolds, type ExerciseTexts } from './exercise-folds'
import { Minutes } from './minutes'
import { WhenOfSession } from './when-of-session'

type ExerciseFormProps = {
  initial: WrittenExercise
  /** The session to correct; null to log a new one. */
  kept: Exercise | null
  picked: PickedItem | null
  usual: readonly PickedItem[]
  texts: ExerciseTexts
  units: Units
  home: TimeZone
  openedAt: EpochMs
  next: string
  checking?: Checking
}

/** What stands in the folds; a slip in them is named below, where it is seen with the folds closed too. */
const foldedFields = [
  'warmUpMinutes',
  'coolDownMinutes',
  'temperatureC',
  'distanceKm',
  'massBeforeKg',
  'massAfterKg',
  'drunkMl',
  'urineMl',
] as const

const otherNumbers = [0, 1, 3, 5, 7, 9] as const

/** Logs a session, and once it is kept asks for a cramp; or corrects a kept one. */
export function ExerciseForm(props: ExerciseFormProps) {
  const [saved, setSaved] = useState<{ session: Exercise; words: string } | null>(null)
  if (saved !== null) return <AnyCramp {...saved} next={props.next} />
  return <OneSession {...props} onSaved={(session, words) => setSaved({ session, words })} />
}

type OneSessionProps = ExerciseFormProps & { onSaved: (session: Exercise, words: string) => void }

function OneSession(props: OneSessionProps) {
  const { kept, usual, texts, units, home, openedAt, next, checking, onSaved, ...given } = props
  const [picked, setPicked] = useState(given.picked)
  const { tell, goOn } = useAfterSave()
  const words = useWords()
  const { correction, training } = words
  const entry = useEntryForm({
    form: exerciseForm,
    initial: given.initial,
    kept,
    units,
    home,
    onSaved: saved => {
      const told = savedWords(saved.entry, { unit: units.volume, nameOf: () => picked?.name ?? null }, words)
      // What only lies ahead is not asked about a cramp.
      if (kept !== null || saved.entry.planned === true) {
        goOn(saved, told, next, () => undefined)
        return
      }
      tell(saved.entry, told, saved)
      onSaved(saved.entry, told)
    },
  })
  const { written, set, problemAt } = entry
  const checked = { form: exerciseForm, written, checking, units, home }
  const pick = (item: PickedItem | null) => {
    setPicked(item)
    set({ item: item?.id ?? '', ...(item !== null && { name: '' }) })
  }
  return (
    <ReadyForm className={form.form} onSubmit={entry.submit}>
      <PageHeading
        title={kept === null ? training.title : correction.titles.exercise}
        end={<CloseLink href={next} />}
      />
      <div className={form.columns}>
        <div className={form.column}>
          <WhenOfSession entry={entry} texts={texts} openedAt={openedAt} home={home} />
          <Question legend={training.whatWasIt}>
            <div className={form.stack}>
              <ItemPicker
                kind="activity"
                searchLabel={training.search}
                picked={picked}
                usual={usual}
                onPick={pick}
                problem={problemAt('item')}
              />
              {picked === null && (
                <TextField
                  label={training.nameIt}
                  value={written.name}
                  onChange={name => set({ name, item: '' })}
                  problem={problemAt('name')}
                />
              )}
            </div>
          </Question>
        </div>
        <div className={form.column}>
          <Minutes
            value={written.minutes}
            onChange={minutes => set({ minutes })}
            problem={problemAt('minutes')}
          />
          <FieldChecks {...checked} fields={['durationMinutes']} />
          <SeverityStrip
            legend={training.howHard}
            value={written.effort}
            onChange={effort => set({ effort })}
            words={training.efforts}
            between={otherNumbers}
            tone="effort"
            problem={problemAt('effort')}
          />
          <FieldChecks {...checked} fields={['effort']} />
          <ExerciseFolds entry={entry} units={units} texts={texts} />
          <FieldChecks {...checked} fields={foldedFields} />
        </div>
      </div>
      <SaveBar
        label={kept === null ? training.save : correction.save}
        keptHref={next}
        message={entry.bar.message}
        hasFailed={entry.bar.hasFailed}
        wasChanged={entry.bar.wasChanged}
        phase={entry.bar.phase}
      />
    </ReadyForm>
  )
}
