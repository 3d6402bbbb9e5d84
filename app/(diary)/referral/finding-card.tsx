import { IconPhone } from '@tabler/icons-react'
import { LevelMark } from '@/app/_ui/level-mark'
import { markOf } from '@/app/_ui/notice'
import type { Entry } from '@/lib/domain/entry'
import { maySnooze } from '@/lib/domain/notices/snooze'
import type { Finding } from '@/lib/domain/referral/assessment'
import type { LocalDate } from '@/lib/domain/time/local-date'
import type { DayClock } from '@/lib/domain/time/time-zone'
import { spokenDay } from '@/lib/domain/words/date-words'
import { quietSentence } from '@/lib/domain/words/finding-words'
import { whyInPieces } from '@/lib/domain/words/why-in-pieces'
import { EntryLinks } from '@/app/_ui/entry-links'
import { NoticeSteps } from './notice-steps'
import classes from './referral.module.css'
import { RuleAndSources } from './rule-and-sources'
import type { Words } from '@/lib/domain/words/words'

type Props = {
  finding: Finding
  /** The entries behind it that are still there, newest first. */
  entries: readonly Entry[]
  today: LocalDate
  clock: DayClock
  emergencyNumber: string | null
  /** The date a notice that the person put off comes back; null where it was not put off. */
  snoozedUntil: LocalDate | null
  words: Words
}

/** One finding that is met, in the order a person needs it: level, what, number, what to do, entries, how it clears, rule. */
export function FindingCard(props: Props) {
  const { finding, entries, today, clock, emergencyNumber, snoozedUntil, words } = props
  const { ruleId, revision, title, advice, clears, quietUntil } = finding
  const level = markOf(finding)
  const heading = `${ruleId}-title`
  return (
    <section id={ruleId} className={classes.card} data-level={level} aria-labelledby={heading}>
      <LevelMark level={level} word={words.levels[level]} />
      <h2 id={heading}>{title}</h2>
      <Why finding={finding} words={words} />
      {quietUntil !== null && <p className={classes.quiet}>{quietSentence(quietUntil, today, words)}</p>}
      {snoozedUntil !== null && (
        <p className={classes.quiet}>{words.notices.snoozedUntil(spokenDay(snoozedUntil, today, words))}</p>
      )}
      <p className={classes.advice}>{advice}</p>
      {level === 'emergency' && emergencyNumber !== null && (
        <a className={classes.call} href={`tel:${emergencyNumber.replace(/[^+\d]/g, '')}`}>
          <IconPhone size={24} stroke={1.9} aria-hidden />
          {words.emergency.call(emergencyNumber)}
        </a>
      )}
      {level !== 'self-care' && quietUntil === null && (
        <NoticeSteps
          ruleId={ruleId}
          revision={revision}
          clock={clock}
          canSnooze={snoozedUntil === null && maySnooze(finding)}
          isSnoozed={snoozedUntil !== null}
        />
      )}
      <EntryLinks from="/referral" entries={entries} words={words} />
      <p className={classes.small}>{clears}</p>
      <RuleAndSources finding={finding} words={words} />
    </section>
  )
}

function Why({ finding, words }: { finding: Finding; words: Words }) {
  const { figure, counted, asked } = whyInPieces(finding, words)
  return (
    <div className={classes.measured}>
      {figure !== null && <span className={classes.figure}>{figure} </span>}
      <p>
        {counted}
        {asked !== '' && <span className={classes.asked}>{asked}</span>}
      </p>
    </div>
  )
}
