'use client'

import { IconCalendarEvent } from '@tabler/icons-react'
import { whenInWords, type WhenChoice, type WrittenWhen } from '@/lib/domain/forms/when'
import type { Problem } from '@/lib/domain/problem'
import { writtenDate, type EpochMs } from '@/lib/domain/time/instant'
import { instantIn, type TimeZone } from '@/lib/domain/time/time-zone'
import { OneOf, type Choice } from './chips'
import { deviceZone, useDeviceZone } from './device-zone'
import form from './form.module.css'
import { KeptWhen } from './kept-when'
import { PickedMoment } from './picked-moment'
import { Hint, Question } from './question'
import { TextField } from './text-field'
import { useBacklog } from './use-backlog'
import { useWords } from './use-words'
import classes from './when-chips.module.css'
import { dayHeading } from '@/lib/domain/words/date-words'
import type { BrowserWords } from '@/lib/domain/words/words'

const choicesIn = ({ parts }: BrowserWords): readonly Choice<WhenChoice>[] => [
  { value: 'now', label: parts.now },
  { value: '15', label: parts.minutesAgo(15) },
  { value: '30', label: parts.minutesAgo(30) },
  { value: '60', label: parts.hourAgo },
  { value: 'last-night', label: parts.lastNight },
  { value: 'pick', label: parts.pick, icon: <IconCalendarEvent size={20} aria-hidden="true" /> },
]

const nightTimes = ['23:00', '01:00', '03:00', '05:00'].map(time => ({ value: time, label: time }))

type WhenChipsProps = {
  legend: string
  when: WrittenWhen
  onChange: (when: WrittenWhen) => void
  problems: readonly Problem[]
  /** When the page was drawn, for the words of a moment the form was opened with. */
  openedAt: EpochMs
  home: TimeZone
  /** The chip of the moment the form was opened with: "When the run ended". */
  givenLabel?: string
}

/** When it was (for a kept entry its own date and time): now, a while ago, last night, or a date and time, with what that means in words below. */
export function WhenChips(props: WhenChipsProps) {
  const { legend, when, onChange, problems, openedAt, home, givenLabel } = props
  const zone = useDeviceZone(home)
  const problemAt = (path: string) => problems.find(problem => problem.path === path)?.message
  const words = useWords()
  const backlog = useBacklog(when, home, onChange)
  if (when.kept !== null) return <KeptWhen {...props} zone={zone} />
  const choices = choicesIn(words)
  const meant = whenInWords(when, when.tappedAt ?? openedAt, zone, words)
  const choose = (choice: WhenChoice | '') => {
    if (choice === '') return
    const tappedAt = Date.now()
    const today = writtenDate(instantIn(deviceZone(home), tappedAt))
    onChange({ ...when, choice, tappedAt, date: when.date === '' ? today : when.date })
  }
  const offered =
    givenLabel === undefined
      ? choices
      : [
          { value: 'given' as const, label: givenLabel },
          ...choices.filter(({ value }) => value !== 'last-night'),
        ]
  return (
    <Question
      legend={legend}
      problem={problemAt('when') ?? (when.choice === 'last-night' ? problemAt('when.time') : undefined)}
    >
      <div className={form.stack}>
        {backlog !== null && (
          <div className={classes.backlog}>
            <span>{words.parts.enteringFor(dayHeading(backlog.date, words))}</span>
            <button type="button" onClick={backlog.end}>
              {words.parts.backToToday}
            </button>
          </div>
        )}
        <div>
          <OneOf choices={offered} value={when.choice} onChange={choose} layout="three" />
          {meant !== null && <Hint>{meant}</Hint>}
        </div>
        {when.choice === 'last-night' && <NightTime when={when} onChange={onChange} />}
        {when.choice === 'pick' && <PickedMoment when={when} onChange={onChange} problemAt={problemAt} />}
      </div>
    </Question>
  )
}

function NightTime({ when, onChange }: { when: WrittenWhen; onChange: (when: WrittenWhen) => void }) {
  const { parts } = useWords()
  const set = (nightTime: string) => onChange({ ...when, nightTime })
  return (
    <div className={form.stack}>
      <Question legend={parts.aboutWhatTime} size="small">
        <OneOf choices={nightTimes} value={when.nightTime} onChange={set} />
      </Question>
      <TextField label={parts.orExactly} type="time" value={when.nightTime} onChange={set} />
    </div>
  )
}
