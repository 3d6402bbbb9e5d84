'use client'

import { Button } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Exercise } from '@/lib/domain/entry'
import { temperatureName, volumeName } from '@/lib/domain/forms/units'
import { blankWeighOut, weighOutForm } from '@/lib/domain/forms/weighing-form'
import type { EpochMs } from '@/lib/domain/time/instant'
import { savedWords } from '@/lib/domain/words/entry-words'
import { ReadyForm } from '../../_ui/ready-form'
import { SeverityStrip } from '../../_ui/severity-strip'
import { TextField } from '../../_ui/text-field'
import { useEntryForm } from '../../_ui/use-entry-form'
import { useLevelWatch } from '../../_ui/level-watch'
import { useOutbox } from '../../_ui/outbox'
import { useUndoBar } from '../../_ui/undo-bar'
import { useWords } from '../../_ui/use-words'
import { changedBack, weighingOut } from './weighing-out'
import { FormMessage } from './form-message'
import type { WeighingSetting } from './weighing'
import classes from './weighing.module.css'

const otherNumbers = [0, 1, 3, 5, 7, 9] as const

type WeighOutProps = WeighingSetting & {
  open: Exercise
  /** When the page was drawn; null where this device began the weigh-in itself. */
  openedAt: EpochMs | null
  onDone: () => void
  onTakenBack: () => void
}

/** Ends a weigh-in with the mass after and what was drunk and passed, and goes on to what that says. */
export function WeighOut({ open, openedAt, units, home, texts, onDone, onTakenBack }: WeighOutProps) {
  const words = useWords()
  const { outbox } = useOutbox()
  const undoBar = useUndoBar()
  const watch = useLevelWatch()
  const [blank] = useState(() => blankWeighOut(open, openedAt ?? Date.now()))
  const router = useRouter()
  const entry = useEntryForm({
    form: weighOutForm(open),
    initial: blank,
    kept: open,
    wayOf: outbox => weighingOut(outbox, open),
    units,
    home,
    onSaved: ({ entry: done, isWaiting }) => {
      undoBar.show({
        saved: savedWords(done, { unit: units.volume, nameOf: () => null }, words),
        undo: async () => {
          const result = await changedBack(outbox, open, done)
          if (result.outcome === 'done') onTakenBack()
          return result
        },
        ...(isWaiting && { lead: 'kept', waitsFor: done.id }),
      })
      onDone()
      if (isWaiting) return
      void watch.afterSave()
      router.push(`/exercise/${done.id}?from=/sweat`)
    },
  })
  const { written, set, problemAt, bar } = entry
  const volume = {
    unit: volumeName(units.volume),
    keyboard: units.volume === 'ml' ? 'numeric' : 'decimal',
  } as const
  return (
    <ReadyForm className={classes.form} onSubmit={entry.submit}>
      <TextField
        label={texts.massAfter}
        unit={units.mass}
        keyboard="decimal"
        value={written.mass}
        onChange={mass => set({ mass })}
        problem={problemAt('mass') ?? problemAt('massAfter')}
      />
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
      <SeverityStrip
        legend={texts.effort}
        value={written.effort}
        onChange={effort => set({ effort })}
        words={words.training.efforts}
        between={otherNumbers}
        tone="effort"
        problem={problemAt('effort')}
      />
      <FormMessage message={bar.message} />
      <Button type="submit" aria-disabled={bar.phase !== 'idle'}>
        {texts.saveWeighOut}
      </Button>
    </ReadyForm>
  )
}
