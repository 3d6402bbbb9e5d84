'use client'

import {
  IconBolt,
  IconClock,
  IconEye,
  IconHandStop,
  IconMoon,
  IconNotebook,
  IconTemperature,
} from '@tabler/icons-react'
import type { WrittenCramp } from '@/lib/domain/forms/cramp-form'
import {
  causeSummary,
  contextSummary,
  disturbanceSummary,
  lengthSummary,
  noteSummary,
  reliefSummary,
  signsSummary,
} from '@/lib/domain/forms/cramp-summary'
import type { Units } from '@/lib/domain/profile'
import { YesNoChips } from '../../_ui/chips'
import { FoldRow } from '../../_ui/fold-row'
import form from '../../_ui/form.module.css'
import { NoteFields } from '../../_ui/note-fields'
import { Question } from '../../_ui/question'
import type { EntryForm } from '../../_ui/use-entry-form'
import { CauseFields } from './cause-fields'
import { DoingFields } from './doing-fields'
import { LengthFields } from './length-fields'
import { ReliefFields } from './relief-fields'
import { SignFields } from './sign-fields'

export type CrampEntryForm = EntryForm<WrittenCramp>

/** What may be added to a cramp: closed rows that show what they hold. */
export function CrampFolds({ entry, units }: { entry: CrampEntryForm; units: Units }) {
  const { written, set, problemAt, hasProblemIn } = entry
  return (
    <section>
      <h2 className={form.foldsTitle}>If you like, add</h2>
      <FoldRow
        icon={IconClock}
        title="How long"
        value={lengthSummary(written)}
        hasProblem={hasProblemIn('minutes', 'seconds')}
      >
        <LengthFields entry={entry} />
      </FoldRow>
      <FoldRow
        icon={IconMoon}
        title="What you were doing"
        value={contextSummary(written)}
        hasProblem={hasProblemIn('context', 'stretchedMuscle', 'technique')}
        startsOpen={written.context === 'stretching'}
      >
        <DoingFields entry={entry} />
      </FoldRow>
      <FoldRow
        icon={IconHandStop}
        title="What helped"
        value={reliefSummary(written)}
        hasProblem={hasProblemIn('relief', 'relieved')}
      >
        <ReliefFields entry={entry} />
      </FoldRow>
      <FoldRow icon={IconEye} title="Signs" value={signsSummary(written)} hasProblem={hasProblemIn('signs')}>
        <SignFields answers={written} onChange={set} />
      </FoldRow>
      <FoldRow
        icon={IconTemperature}
        title="Cause and heat"
        value={causeSummary(written)}
        hasProblem={hasProblemIn('cause', 'causeText', 'inHeat', 'bodyTemperature')}
      >
        <CauseFields entry={entry} units={units} />
      </FoldRow>
      <FoldRow
        icon={IconBolt}
        title="What it disturbed"
        value={disturbanceSummary(written)}
        hasProblem={hasProblemIn('sleepDisturbed', 'activityDisrupted')}
      >
        <Question legend="Did it break your sleep?" size="small">
          <YesNoChips value={written.sleepDisturbed} onChange={sleepDisturbed => set({ sleepDisturbed })} />
        </Question>
        <Question legend="Did it stop something you were doing?" size="small">
          <YesNoChips
            value={written.activityDisrupted}
            onChange={activityDisrupted => set({ activityDisrupted })}
          />
        </Question>
      </FoldRow>
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
