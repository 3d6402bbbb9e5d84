'use client'

import type { Exercise } from '@/lib/domain/entry'
import { temperatureName, volumeName } from '@/lib/domain/forms/units'
import { weighOutForm, type WrittenWeighOut } from '@/lib/domain/forms/weighing-form'
import { FieldChecks } from '../../_ui/field-checks'
import { SeverityStrip } from '../../_ui/severity-strip'
import { TextField } from '../../_ui/text-field'
import type { EntryForm } from '../../_ui/use-entry-form'
import { useWords } from '../../_ui/use-words'
import type { WeighingSetting } from './weighing'
import classes from './weighing.module.css'

const otherNumbers = [0, 1, 3, 5, 7, 9] as const

type FieldsProps = WeighingSetting & { open: Exercise; entry: EntryForm<WrittenWeighOut> }

/** What is asked when weighing out, with what of it looks like a slip. */
export function WeighOutFields({ open, entry, units, home, texts, checking }: FieldsProps) {
  const { written, set, problemAt } = entry
  const { training } = useWords()
  const checked = { form: weighOutForm(open), written, checking, units, home }
  return (
    <>
      <TextField
        label={texts.massAfter}
        unit={units.mass}
        keyboard="decimal"
        value={written.mass}
        onChange={mass => set({ mass })}
        problem={problemAt('mass') ?? problemAt('massAfter')}
      />
      <FieldChecks {...checked} fields={['massAfterKg']} />
      <AmountFields entry={entry} units={units} texts={texts} />
      <FieldChecks {...checked} fields={['drunkMl', 'urineMl', 'durationMinutes', 'temperatureC']} />
      <SeverityStrip
        legend={texts.effort}
        value={written.effort}
        onChange={effort => set({ effort })}
        words={training.efforts}
        between={otherNumbers}
        tone="effort"
        problem={problemAt('effort')}
      />
      <FieldChecks {...checked} fields={['effort']} />
    </>
  )
}

type AmountFieldsProps = Pick<FieldsProps, 'entry' | 'units' | 'texts'>

function AmountFields({ entry: { written, set, problemAt }, units, texts }: AmountFieldsProps) {
  const volume = {
    unit: volumeName(units.volume),
    keyboard: units.volume === 'ml' ? 'numeric' : 'decimal',
  } as const
  return (
    <div className={classes.pair}>
      <TextField
        label={texts.drunk}
        description={texts.drunkHint}
        value={written.drunk}
        onChange={drunk => set({ drunk })}
        problem={problemAt('drunk')}
        {...volume}
      />
      <TextField
        label={texts.urine}
        description={texts.urineHint}
        value={written.urine}
        onChange={urine => set({ urine })}
        problem={problemAt('urine')}
        {...volume}
      />
      <TextField
        label={texts.minutes}
        unit="min"
        keyboard="numeric"
        value={written.minutes}
        onChange={minutes => set({ minutes })}
        problem={problemAt('minutes')}
      />
      <TextField
        label={texts.temperature}
        description={texts.temperatureHint}
        unit={temperatureName(units.temperature)}
        value={written.temperature}
        onChange={temperature => set({ temperature })}
        problem={problemAt('temperature')}
      />
    </div>
  )
}
