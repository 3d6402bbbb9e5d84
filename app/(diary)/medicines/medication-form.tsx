'use client'

import { medicationForm, type WrittenMedication } from '@/lib/domain/forms/medication-form'
import type { DrugClass } from '@/lib/domain/medication'
import type { LocalDate } from '@/lib/domain/time/local-date'
import { EntryFormFrame } from '../../_ui/entry-form-frame'
import { NoteFold } from '../../_ui/note-fold'
import { Question } from '../../_ui/question'
import { TextField } from '../../_ui/text-field'
import { useSavedEntry, type FormStart } from '../../_ui/use-saved-entry'
import { useWords } from '../../_ui/use-words'
import form from '../../_ui/form.module.css'
import { DrugClassField } from './drug-class-field'
import { MedicineNameField } from './medicine-name-field'

type MedicationFormProps = FormStart<WrittenMedication, 'medication'> & { today: LocalDate }

/** Logs a medicine, or corrects a kept one. */
export function MedicationForm({ today, ...start }: MedicationFormProps) {
  const { medicines } = useWords()
  const entry = useSavedEntry(medicationForm, start)
  const { written, set, problemAt } = entry
  return (
    <EntryFormFrame
      entry={entry}
      kind="medication"
      title={medicines.one}
      line={medicines.line}
      isKept={start.kept !== null}
      saveLabel={medicines.save}
      next={start.next}
      first={
        <>
          <MedicineNameField
            value={written.name}
            problem={problemAt('name')}
            onType={(name, filled) =>
              set({ name, ...(filled !== null && written.drugClass === filled && { drugClass: '' }) })
            }
            onChoose={(name, drugClass) => set({ name, drugClass })}
          />
          <Question legend={medicines.when}>
            <div className={form.stack}>
              <TextField
                label={medicines.startedOn}
                description={medicines.startedHint}
                type="date"
                max={today}
                value={written.startedOn}
                onChange={startedOn => set({ startedOn })}
                problem={problemAt('startedOn')}
              />
              <TextField
                label={medicines.stoppedOn}
                description={medicines.stoppedHint}
                type="date"
                value={written.stoppedOn}
                onChange={stoppedOn => set({ stoppedOn })}
                problem={problemAt('stoppedOn')}
              />
            </div>
          </Question>
        </>
      }
      second={
        <>
          <DrugClassField
            value={written.drugClass}
            onChange={(drugClass: DrugClass | '') => set({ drugClass })}
          />
          <NoteFold entry={entry} />
        </>
      }
    />
  )
}
