'use client'

import { anotherCramp, crampForm, type WrittenCramp } from '@/lib/domain/forms/cramp-form'
import type { Cramp } from '@/lib/domain/entry'
import type { Units } from '@/lib/domain/profile'
import type { EpochMs } from '@/lib/domain/time/instant'
import type { TimeZone } from '@/lib/domain/time/time-zone'
import { savedWords } from '@/lib/domain/words/entry-words'
import { ReadyForm } from '../../_ui/ready-form'
import { CloseLink } from '../../_ui/close-link'
import form from '../../_ui/form.module.css'
import { MuscleAndSide } from '../../_ui/muscle-and-side'
import { PageHeading } from '../../_ui/page-heading'
import { SaveBar } from '../../_ui/save-bar'
import { SeverityStrip } from '../../_ui/severity-strip'
import { useAfterSave } from '../../_ui/use-after-save'
import { useEntryForm } from '../../_ui/use-entry-form'
import { useTurns } from '../../_ui/use-turns'
import { useWords } from '../../_ui/use-words'
import { WhenChips } from '../../_ui/when-chips'
import { CrampFolds } from './cramp-folds'

const oddNumbers = [1, 3, 5, 7, 9] as const

type CrampFormProps = {
  initial: WrittenCramp
  /** The cramp to correct; null to log a new one. */
  kept: Cramp | null
  /** The session the cramp came after, in words; null when it was opened without one. */
  after: string | null
  units: Units
  home: TimeZone
  openedAt: EpochMs
  next: string
}

/** Logs a cramp or corrects a kept one; starts anew after "Save and add another". */
export function CrampForm(props: CrampFormProps) {
  const [{ turn, initial }, begin] = useTurns({ initial: props.initial })
  return <OneCramp key={turn} {...props} initial={initial} onAnother={begin} />
}

type OneCrampProps = CrampFormProps & { onAnother: (start: { initial: WrittenCramp }) => void }

function OneCramp({ initial, kept, after, units, home, openedAt, next, onAnother }: OneCrampProps) {
  const { goOn } = useAfterSave()
  const words = useWords()
  const { correction, cramps } = words
  const entry = useEntryForm({
    form: crampForm,
    initial,
    kept,
    units,
    home,
    onSaved: saved => {
      const told = savedWords(saved.entry, { unit: units.volume, nameOf: () => null }, words)
      goOn(saved, told, next, cramp => onAnother({ initial: anotherCramp(cramp, initial) }))
    },
  })
  const { written, set, problems, problemAt } = entry
  return (
    <ReadyForm className={form.form} onSubmit={entry.submit}>
      <PageHeading
        title={kept === null ? cramps.title : correction.titles.cramp}
        line={after === null ? undefined : cramps.after(after)}
        end={<CloseLink href={next} />}
      />
      <div className={form.columns}>
        <div className={form.column}>
          <WhenChips
            legend={cramps.started}
            when={written.when}
            onChange={when => set({ when })}
            problems={problems}
            openedAt={openedAt}
            home={home}
            {...(initial.when.given !== null && { givenLabel: cramps.atItsEnd })}
          />
          <MuscleAndSide muscle={written.muscle} side={written.side} onChange={set} problems={problems} />
        </div>
        <div className={form.column}>
          <SeverityStrip
            legend={cramps.howBad}
            value={written.severity}
            onChange={severity => set({ severity })}
            words={cramps.severities}
            between={oddNumbers}
            problem={problemAt('severity')}
          />
          <CrampFolds entry={entry} units={units} />
        </div>
      </div>
      <SaveBar label={kept === null ? cramps.save : correction.save} keptHref={next} {...entry.bar} />
    </ReadyForm>
  )
}
