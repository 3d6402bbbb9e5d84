'use client'

import { useState } from 'react'
import { measurementForm, type WrittenMeasurement } from '@/lib/domain/forms/measurement-form'
import type { EpochMs } from '@/lib/domain/time/instant'
import { EntryFormFrame } from '../../_ui/entry-form-frame'
import { FieldChecks, type Checking } from '../../_ui/field-checks'
import classes from '../../_ui/form.module.css'
import { NoteFold } from '../../_ui/note-fold'
import { TextField } from '../../_ui/text-field'
import { useSavedEntry, type FormStart } from '../../_ui/use-saved-entry'
import { useWords } from '../../_ui/use-words'
import { WhenChips } from '../../_ui/when-chips'
import { UrineColours } from './urine-colours'
import { nameDarkUrine, signHref } from '../../_ui/dark-urine'

type MeasurementFormProps = FormStart<WrittenMeasurement, 'measurement'> & {
  openedAt: EpochMs
  checking?: Checking
}

/** Logs body mass, urine colour and sleep, or corrects a kept measurement; dark urine goes on to the form of signs. */
export function MeasurementForm({ openedAt, checking, ...start }: MeasurementFormProps) {
  const { measurements } = useWords()
  const [isSign, setIsSign] = useState(false)
  const next = isSign ? signHref(start.next) : start.next
  const form = useSavedEntry(measurementForm, { ...start, next })
  const entry: typeof form = {
    ...form,
    submit: event => {
      if (isSign) nameDarkUrine()
      form.submit(event)
    },
  }
  const { written, set, problems, problemAt } = entry
  const checked = { form: measurementForm, written, checking, units: start.units, home: start.home }
  return (
    <EntryFormFrame
      entry={entry}
      kind="measurement"
      title={measurements.title}
      isKept={start.kept !== null}
      saveLabel={measurements.save}
      next={start.next}
      first={
        <>
          <WhenChips
            legend={measurements.when}
            when={written.when}
            onChange={when => set({ when })}
            problems={problems}
            openedAt={openedAt}
            home={start.home}
          />
          <div className={classes.stack}>
            <TextField
              label={measurements.mass}
              unit={start.units.mass}
              keyboard="decimal"
              value={written.mass}
              onChange={mass => set({ mass })}
              problem={problemAt('mass')}
            />
            <FieldChecks {...checked} fields={['massKg']} />
            <TextField
              label={measurements.sleep}
              unit={measurements.sleepUnit}
              keyboard="decimal"
              value={written.sleepHours}
              onChange={sleepHours => set({ sleepHours })}
              problem={problemAt('sleepHours')}
            />
            <FieldChecks {...checked} fields={['sleepHours']} />
          </div>
        </>
      }
      second={
        <>
          <UrineColours
            value={written.urineColour}
            onChange={urineColour => {
              setIsSign(urineColour === 'sign')
              set({ urineColour })
            }}
            next={start.next}
            problem={problemAt('urineColour')}
          />
          <NoteFold entry={entry} />
        </>
      }
    />
  )
}
