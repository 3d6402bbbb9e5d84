'use client'

import {
  IconCalendarEvent,
  IconDroplet,
  IconRoute,
  IconScale,
  IconStretching,
  IconTemperature,
} from '@tabler/icons-react'
import { unchosenPlan } from '@/lib/domain/forms/planned-when'
import { blankWhen } from '@/lib/domain/forms/when'
import type { WrittenExercise } from '@/lib/domain/forms/exercise-form'
import { temperatureName, volumeName } from '@/lib/domain/forms/units'
import type { Units } from '@/lib/domain/profile'
import type { Words } from '@/lib/domain/words/words'
import { YesNoChips } from '../../_ui/chips'
import { FoldRow } from '../../_ui/fold-row'
import form from '../../_ui/form.module.css'
import { NoteRow } from '../../_ui/note-fold'
import { Question } from '../../_ui/question'
import { TextField } from '../../_ui/text-field'
import type { EntryForm } from '../../_ui/use-entry-form'
import { useWords } from '../../_ui/use-words'

/** Texts of this form alone: they come with its page. */
export type ExerciseTexts = Words['sweat']['form']

type FoldsProps = { entry: EntryForm<WrittenExercise>; units: Units }

type ExerciseFoldsProps = FoldsProps & { texts: ExerciseTexts }

const said = (parts: readonly string[]): string | null => {
  const kept = parts.filter(part => part !== '')
  return kept.length === 0 ? null : kept.join(', ')
}

const measured = (name: string, typed: string, unit: string): string =>
  typed.trim() === '' ? '' : `${name} ${typed.trim()} ${unit}`.trim()

/** What may be added to a session: closed rows that show what they hold. */
export function ExerciseFolds({ entry, units, texts }: ExerciseFoldsProps) {
  const { written, set, problemAt, hasProblemIn } = entry
  const { cramps, training } = useWords()
  return (
    <section>
      <h2 className={form.foldsTitle}>{cramps.ifYouLike}</h2>
      <WarmthFold entry={entry} />
      <HeatFold entry={entry} units={units} />
      <FoldRow
        icon={IconRoute}
        title={training.distance}
        value={said([measured('', written.distanceKm, 'km')])}
        hasProblem={hasProblemIn('distanceKm')}
      >
        <TextField
          label={training.distance}
          unit="km"
          keyboard="decimal"
          value={written.distanceKm}
          onChange={distanceKm => set({ distanceKm })}
          problem={problemAt('distanceKm')}
        />
      </FoldRow>
      <MassFold entry={entry} units={units} />
      <AmountsFold entry={entry} units={units} texts={texts} />
      <PlannedFold entry={entry} texts={texts} />
      <NoteRow entry={entry} />
    </section>
  )
}

function WarmthFold({
  entry: { written, set, problemAt, hasProblemIn },
}: {
  entry: EntryForm<WrittenExercise>
}) {
  const { training } = useWords()
  return (
    <FoldRow
      icon={IconStretching}
      title={training.warmUpAndCoolDown}
      value={said([
        measured(training.warmUp, written.warmUpMinutes, 'min'),
        measured(training.coolDownSaid, written.coolDownMinutes, 'min'),
      ])}
      hasProblem={hasProblemIn('warmUpMinutes', 'coolDownMinutes')}
    >
      <div className={form.row}>
        <TextField
          label={training.warmUp}
          unit="min"
          keyboard="numeric"
          value={written.warmUpMinutes}
          onChange={warmUpMinutes => set({ warmUpMinutes })}
          problem={problemAt('warmUpMinutes')}
        />
        <TextField
          label={training.coolDown}
          unit="min"
          keyboard="numeric"
          value={written.coolDownMinutes}
          onChange={coolDownMinutes => set({ coolDownMinutes })}
          problem={problemAt('coolDownMinutes')}
        />
      </div>
    </FoldRow>
  )
}

function HeatFold({ entry: { written, set, problemAt, hasProblemIn }, units }: FoldsProps) {
  const { training } = useWords()
  return (
    <FoldRow
      icon={IconTemperature}
      title={training.heat}
      value={said([
        measured('', written.temperature, temperatureName(units.temperature)),
        written.inHeat === 'yes' ? training.inTheHeat : '',
        written.unusual === 'yes' ? training.unusual : '',
      ])}
      hasProblem={hasProblemIn('temperature', 'inHeat', 'unusual')}
    >
      <TextField
        label={training.temperature}
        unit={temperatureName(units.temperature)}
        value={written.temperature}
        onChange={temperature => set({ temperature })}
        problem={problemAt('temperature')}
      />
      <Question legend={training.inHeatQuestion} size="small">
        <YesNoChips value={written.inHeat} onChange={inHeat => set({ inHeat })} />
      </Question>
      <Question legend={training.unusualQuestion} size="small">
        <YesNoChips value={written.unusual} onChange={unusual => set({ unusual })} />
      </Question>
    </FoldRow>
  )
}

function MassFold({ entry: { written, set, problemAt, hasProblemIn }, units }: FoldsProps) {
  const { training } = useWords()
  return (
    <FoldRow
      icon={IconScale}
      title={training.mass}
      value={said([
        measured(training.beforeSaid, written.massBefore, units.mass),
        measured(training.afterSaid, written.massAfter, units.mass),
      ])}
      hasProblem={hasProblemIn('massBefore', 'massAfter')}
    >
      <div className={form.row}>
        <TextField
          label={training.before}
          unit={units.mass}
          keyboard="decimal"
          value={written.massBefore}
          onChange={massBefore => set({ massBefore })}
          problem={problemAt('massBefore')}
        />
        <TextField
          label={training.after}
          unit={units.mass}
          keyboard="decimal"
          value={written.massAfter}
          onChange={massAfter => set({ massAfter })}
          problem={problemAt('massAfter')}
        />
      </div>
    </FoldRow>
  )
}

function AmountsFold({ entry, units, texts }: ExerciseFoldsProps) {
  const { written, set, problemAt, hasProblemIn } = entry
  const { training } = useWords()
  const unit = volumeName(units.volume)
  const keyboard = units.volume === 'ml' ? 'numeric' : 'decimal'
  return (
    <FoldRow
      icon={IconDroplet}
      title={texts.amounts}
      value={said([measured('', written.drunk, unit), measured(texts.urineSaid, written.urine, unit)])}
      hasProblem={hasProblemIn('drunk', 'urine')}
    >
      <TextField
        label={training.drunk}
        unit={unit}
        keyboard={keyboard}
        description={training.drunkHint}
        value={written.drunk}
        onChange={drunk => set({ drunk })}
        problem={problemAt('drunk')}
      />
      <TextField
        label={texts.urine}
        unit={unit}
        keyboard={keyboard}
        description={texts.urineHint}
        value={written.urine}
        onChange={urine => set({ urine })}
        problem={problemAt('urine')}
      />
    </FoldRow>
  )
}

function PlannedFold({
  entry: { written, set, hasProblemIn },
  texts,
}: {
  entry: EntryForm<WrittenExercise>
  texts: ExerciseTexts
}) {
  return (
    <FoldRow
      icon={IconCalendarEvent}
      title={texts.planned}
      value={written.planned === 'yes' ? texts.plannedSaid : null}
      hasProblem={hasProblemIn('planned')}
    >
      <Question legend={texts.plannedQuestion} size="small">
        <YesNoChips
          value={written.planned}
          onChange={planned =>
            set({
              ...(planned === 'yes' ? { clock: 'started' } : {}),
              ...(written.when.kept === null && { when: planned === 'yes' ? unchosenPlan : blankWhen }),
              planned,
            })
          }
        />
      </Question>
    </FoldRow>
  )
}
