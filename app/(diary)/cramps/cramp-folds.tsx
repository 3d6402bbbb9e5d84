'use client'

import { IconBolt, IconClock, IconEye, IconHandStop, IconMoon, IconTemperature } from '@tabler/icons-react'
import type { WrittenCramp } from '@/lib/domain/forms/cramp-form'
import {
  causeSummary,
  contextSummary,
  disturbanceSummary,
  lengthSummary,
  reliefSummary,
  signsSummary,
} from '@/lib/domain/forms/cramp-summary'
import type { Units } from '@/lib/domain/profile'
import { YesNoChips } from '../../_ui/chips'
import { FoldRow } from '../../_ui/fold-row'
import form from '../../_ui/form.module.css'
import { NoteRow } from '../../_ui/note-fold'
import { Question } from '../../_ui/question'
import type { EntryForm } from '../../_ui/use-entry-form'
import { CauseFields } from './cause-fields'
import { DoingFields } from './doing-fields'
import { LengthFields } from './length-fields'
import { ReliefFields } from './relief-fields'
import { SignFields } from './sign-fields'
import { useWords } from '../../_ui/use-words'

export type CrampEntryForm = EntryForm<WrittenCramp>

/** What may be added to a cramp: closed rows that show what they hold. */
export function CrampFolds({ entry, units }: { entry: CrampEntryForm; units: Units }) {
  const { written, set, hasProblemIn } = entry
  const words = useWords()
  const { cramps } = words
  return (
    <section>
      <h2 className={form.foldsTitle}>{cramps.ifYouLike}</h2>
      <FoldRow
        icon={IconClock}
        title={cramps.howLong}
        value={lengthSummary(written, words)}
        hasProblem={hasProblemIn('minutes', 'seconds')}
      >
        <LengthFields entry={entry} />
      </FoldRow>
      <FoldRow
        icon={IconMoon}
        title={cramps.doing}
        value={contextSummary(written, words)}
        hasProblem={hasProblemIn('context', 'stretchedMuscle', 'technique')}
        startsOpen={written.context === 'stretching'}
      >
        <DoingFields entry={entry} />
      </FoldRow>
      <FoldRow
        icon={IconHandStop}
        title={cramps.helped}
        value={reliefSummary(written, words)}
        hasProblem={hasProblemIn('relief', 'relieved')}
      >
        <ReliefFields entry={entry} />
      </FoldRow>
      <FoldRow
        icon={IconEye}
        title={cramps.signs}
        value={signsSummary(written, words)}
        hasProblem={hasProblemIn('signs')}
      >
        <SignFields hint={cramps.tickSigns} level={4} answers={written} onChange={set} />
      </FoldRow>
      <FoldRow
        icon={IconTemperature}
        title={cramps.causeAndHeat}
        value={causeSummary(written, words)}
        hasProblem={hasProblemIn('cause', 'causeText', 'inHeat', 'bodyTemperature')}
      >
        <CauseFields entry={entry} units={units} />
      </FoldRow>
      <FoldRow
        icon={IconBolt}
        title={cramps.disturbed}
        value={disturbanceSummary(written, words)}
        hasProblem={hasProblemIn('sleepDisturbed', 'activityDisrupted')}
      >
        <Question legend={cramps.brokeSleepQuestion} size="small">
          <YesNoChips value={written.sleepDisturbed} onChange={sleepDisturbed => set({ sleepDisturbed })} />
        </Question>
        <Question legend={cramps.stoppedQuestion} size="small">
          <YesNoChips
            value={written.activityDisrupted}
            onChange={activityDisrupted => set({ activityDisrupted })}
          />
        </Question>
      </FoldRow>
      <NoteRow entry={entry} />
    </section>
  )
}
