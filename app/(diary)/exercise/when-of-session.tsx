'use client'

import { saidByClock, type WrittenExercise } from '@/lib/domain/forms/exercise-form'
import type { EpochMs } from '@/lib/domain/time/instant'
import type { TimeZone } from '@/lib/domain/time/time-zone'
import { OneOf } from '../../_ui/chips'
import form from '../../_ui/form.module.css'
import type { EntryForm } from '../../_ui/use-entry-form'
import { useWords } from '../../_ui/use-words'
import { WhenChips } from '../../_ui/when-chips'
import type { ExerciseTexts } from './exercise-folds'
import { PlannedWhen } from './planned-when'

type WhenOfSessionProps = {
  entry: EntryForm<WrittenExercise>
  texts: ExerciseTexts
  openedAt: EpochMs
  home: TimeZone
}

/** When a session was, said by its end or its start; of one that lies ahead, when it starts. */
export function WhenOfSession({ entry, texts, openedAt, home }: WhenOfSessionProps) {
  const { written, set, problems } = entry
  const { training, language } = useWords()
  const isPlanned = written.planned === 'yes'
  const shared = { when: written.when, problems, openedAt, home }
  const clocks = [
    { value: 'ended', label: training.ended },
    { value: 'started', label: training.started },
  ] as const
  if (isPlanned && written.when.kept === null)
    return <PlannedWhen {...shared} onChange={when => set({ when })} texts={texts} />
  return (
    <div className={form.stack}>
      <WhenChips
        {...shared}
        legend={
          isPlanned
            ? texts.whenPlanned
            : written.clock === 'ended'
              ? training.whenEnded
              : training.whenStarted
        }
        onChange={when => set({ when })}
      />
      {!isPlanned && (
        <OneOf
          label={training.timeSays}
          layout="segments"
          choices={clocks}
          value={written.clock}
          onChange={clock => set(saidByClock(written, clock === '' ? 'ended' : clock, language))}
        />
      )}
    </div>
  )
}
