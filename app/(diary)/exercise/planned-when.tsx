'use client'

import { IconCalendarEvent } from '@tabler/icons-react'
import { plannedMoments, plannedPresets, type PlannedPreset } from '@/lib/domain/forms/planned-when'
import { givenWhen, momentInWords, unpickedDate, type WrittenWhen } from '@/lib/domain/forms/when'
import type { Problem } from '@/lib/domain/problem'
import { writtenDate, type EpochMs } from '@/lib/domain/time/instant'
import { instantIn, type TimeZone } from '@/lib/domain/time/time-zone'
import { OneOf } from '../../_ui/chips'
import { deviceZone, useDeviceZone } from '../../_ui/device-zone'
import form from '../../_ui/form.module.css'
import { PickedMoment } from '../../_ui/picked-moment'
import { Hint, Question } from '../../_ui/question'
import { useWords } from '../../_ui/use-words'
import type { ExerciseTexts } from './exercise-folds'

type PlannedWhenProps = {
  when: WrittenWhen
  onChange: (when: WrittenWhen) => void
  problems: readonly Problem[]
  texts: ExerciseTexts
  openedAt: EpochMs
  home: TimeZone
}

/** When a session that lies ahead starts: moments of the next 24 hours, or a date and time. */
export function PlannedWhen({ when, onChange, problems, texts, openedAt, home }: PlannedWhenProps) {
  const words = useWords()
  const zone = useDeviceZone(home)
  const problemAt = (path: string) => problems.find(problem => problem.path === path)?.message
  const offered = plannedMoments(openedAt, zone)
  const chosen =
    when.choice === 'pick' ? 'pick' : (offered.find(({ moment }) => moment.at === when.given?.at)?.id ?? '')
  const choose = (choice: PlannedPreset | 'pick' | '') => {
    const found = offered.find(({ id }) => id === choice)
    if (found !== undefined) onChange(givenWhen(found.moment))
    if (choice === 'pick') onChange(unpickedDate(when, writtenDate(instantIn(deviceZone(home), openedAt))))
  }
  const choices = [
    ...plannedPresets
      .filter(id => offered.some(one => one.id === id))
      .map(id => ({ value: id, label: texts.whenPresets[id] })),
    {
      value: 'pick' as const,
      label: words.parts.pick,
      icon: <IconCalendarEvent size={20} aria-hidden="true" />,
    },
  ]
  return (
    <Question legend={texts.whenPlanned} problem={problemAt('when')}>
      <div className={form.stack}>
        <div>
          <OneOf choices={choices} value={chosen} onChange={choose} layout="three" />
          <Hint>
            {when.choice === 'given' && when.given !== null
              ? momentInWords(when.given.at, writtenDate(instantIn(zone, openedAt)), words)
              : texts.planLimit}
          </Hint>
        </div>
        {when.choice === 'pick' && <PickedMoment when={when} onChange={onChange} problemAt={problemAt} />}
      </div>
    </Question>
  )
}
