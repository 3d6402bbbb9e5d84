'use client'

import {
  IconDroplet,
  IconNotebook,
  IconRoute,
  IconScale,
  IconStretching,
  IconTemperature,
} from '@tabler/icons-react'
import { noteSummary } from '@/lib/domain/forms/cramp-summary'
import type { WrittenExercise } from '@/lib/domain/forms/exercise-form'
import { temperatureName, volumeName } from '@/lib/domain/forms/units'
import type { Units } from '@/lib/domain/profile'
import { YesNoChips } from '../../_ui/chips'
import { FoldRow } from '../../_ui/fold-row'
import form from '../../_ui/form.module.css'
import { NoteFields } from '../../_ui/note-fields'
import { Question } from '../../_ui/question'
import { TextField } from '../../_ui/text-field'
import type { EntryForm } from '../../_ui/use-entry-form'

type ExerciseFoldsProps = { entry: EntryForm<WrittenExercise>; units: Units }

const said = (parts: readonly string[]): string | null => {
  const kept = parts.filter(part => part !== '')
  return kept.length === 0 ? null : kept.join(', ')
}

const measured = (name: string, typed: string, unit: string): string =>
  typed.trim() === '' ? '' : `${name} ${typed.trim()} ${unit}`.trim()

/** What may be added to a session: closed rows that show what they hold. */
export function ExerciseFolds({ entry, units }: ExerciseFoldsProps) {
  const { written, set, problemAt, hasProblemIn } = entry
  return (
    <section>
      <h2 className={form.foldsTitle}>If you like, add</h2>
      <WarmthFold entry={entry} />
      <HeatFold entry={entry} units={units} />
      <FoldRow
        icon={IconRoute}
        title="Distance"
        value={said([measured('', written.distanceKm, 'km')])}
        hasProblem={hasProblemIn('distanceKm')}
      >
        <TextField
          label="Distance"
          unit="km"
          keyboard="decimal"
          value={written.distanceKm}
          onChange={distanceKm => set({ distanceKm })}
          problem={problemAt('distanceKm')}
        />
      </FoldRow>
      <FluidFolds entry={entry} units={units} />
      <FoldRow
        icon={IconNotebook}
        title="Note"
        value={noteSummary(written)}
        hasProblem={hasProblemIn('note', 'tags')}
      >
        <NoteFields written={written} set={set} problemAt={problemAt} />
      </FoldRow>
    </section>
  )
}

function WarmthFold({
  entry: { written, set, problemAt, hasProblemIn },
}: {
  entry: EntryForm<WrittenExercise>
}) {
  return (
    <FoldRow
      icon={IconStretching}
      title="Warm-up and cool-down"
      value={said([
        measured('Warm-up', written.warmUpMinutes, 'min'),
        measured('cool-down', written.coolDownMinutes, 'min'),
      ])}
      hasProblem={hasProblemIn('warmUpMinutes', 'coolDownMinutes')}
    >
      <div className={form.row}>
        <TextField
          label="Warm-up"
          unit="min"
          keyboard="numeric"
          value={written.warmUpMinutes}
          onChange={warmUpMinutes => set({ warmUpMinutes })}
          problem={problemAt('warmUpMinutes')}
        />
        <TextField
          label="Cool-down"
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

function HeatFold({ entry: { written, set, problemAt, hasProblemIn }, units }: ExerciseFoldsProps) {
  return (
    <FoldRow
      icon={IconTemperature}
      title="Heat, and how usual it was"
      value={said([
        measured('', written.temperature, temperatureName(units.temperature)),
        written.inHeat === 'yes' ? 'in the heat' : '',
        written.unusual === 'yes' ? 'unusual for me' : '',
      ])}
      hasProblem={hasProblemIn('temperature', 'inHeat', 'unusual')}
    >
      <TextField
        label="Temperature where you were"
        unit={temperatureName(units.temperature)}
        value={written.temperature}
        onChange={temperature => set({ temperature })}
        problem={problemAt('temperature')}
      />
      <Question legend="Was it in the heat?" size="small">
        <YesNoChips value={written.inHeat} onChange={inHeat => set({ inHeat })} />
      </Question>
      <Question legend="Was it unusual for you, or harder than usual?" size="small">
        <YesNoChips value={written.unusual} onChange={unusual => set({ unusual })} />
      </Question>
    </FoldRow>
  )
}

function FluidFolds({ entry: { written, set, problemAt, hasProblemIn }, units }: ExerciseFoldsProps) {
  return (
    <>
      <FoldRow
        icon={IconScale}
        title="Body mass before and after"
        value={said([
          measured('before', written.massBefore, units.mass),
          measured('after', written.massAfter, units.mass),
        ])}
        hasProblem={hasProblemIn('massBefore', 'massAfter')}
      >
        <div className={form.row}>
          <TextField
            label="Before"
            unit={units.mass}
            keyboard="decimal"
            value={written.massBefore}
            onChange={massBefore => set({ massBefore })}
            problem={problemAt('massBefore')}
          />
          <TextField
            label="After"
            unit={units.mass}
            keyboard="decimal"
            value={written.massAfter}
            onChange={massAfter => set({ massAfter })}
            problem={problemAt('massAfter')}
          />
        </div>
      </FoldRow>
      <FoldRow
        icon={IconDroplet}
        title="Drunk during it"
        value={said([measured('', written.drunk, volumeName(units.volume))])}
        hasProblem={hasProblemIn('drunk')}
      >
        <TextField
          label="Drunk during it"
          unit={volumeName(units.volume)}
          keyboard={units.volume === 'ml' ? 'numeric' : 'decimal'}
          description="For how much you sweat. Log the drink itself as well, so that it counts as fluid."
          value={written.drunk}
          onChange={drunk => set({ drunk })}
          problem={problemAt('drunk')}
        />
      </FoldRow>
    </>
  )
}
