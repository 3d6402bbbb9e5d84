'use client'

import type { WrittenRoutine } from '@/lib/domain/forms/routine-form'
import { YesNoChips } from '../../_ui/chips'
import form from '../../_ui/form.module.css'
import { Hint, Question } from '../../_ui/question'
import { StepperField } from '../../_ui/stepper-field'
import type { EntryForm } from '../../_ui/use-entry-form'
import { useWords } from '../../_ui/use-words'

/** Hold, repeats and sets, and for a stretch whether it bounced. All of it may be left open. */
export function HowMuch({ entry }: { entry: EntryForm<WrittenRoutine> }) {
  const { written, set, problemAt } = entry
  const { routines } = useWords()
  const isStretch = written.measure === 'stretch' || written.measure === ''
  return (
    <>
      <Question legend={routines.howMuch}>
        <div className={form.stack}>
          <div>
            <StepperField
              label={routines.hold}
              unit={routines.seconds}
              step={5}
              min={0}
              max={3600}
              value={written.holdSeconds}
              onChange={holdSeconds => set({ holdSeconds })}
              problem={problemAt('holdSeconds')}
            />
            {isStretch && <Hint>{routines.holdHint}</Hint>}
          </div>
          <StepperField
            label={routines.repeats}
            step={1}
            min={0}
            max={1000}
            value={written.repeats}
            onChange={repeats => set({ repeats })}
            problem={problemAt('repeats')}
          />
          <StepperField
            label={routines.sets}
            step={1}
            min={0}
            max={100}
            value={written.sets}
            onChange={sets => set({ sets })}
            problem={problemAt('sets')}
          />
        </div>
      </Question>
      {isStretch && (
        <Question legend={routines.bouncing}>
          <YesNoChips value={written.bouncing} onChange={bouncing => set({ bouncing })} />
          <Hint>{routines.bouncingHint}</Hint>
        </Question>
      )}
    </>
  )
}
