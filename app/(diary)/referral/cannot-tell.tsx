import { LevelMark } from '@/app/_ui/level-mark'
import type { Entry } from '@/lib/domain/entry'
import type { Id } from '@/lib/domain/id'
import type { Finding } from '@/lib/domain/referral/assessment'
import {
  cannotTellGroups,
  type CannotTellGroup,
  type DaysNeeded,
} from '@/lib/domain/referral/cannot-tell-groups'
import { EntryLinks } from '@/app/_ui/entry-links'
import classes from './referral.module.css'
import type { Words } from '@/lib/domain/words/words'
import { toldGroup } from '@/lib/domain/words/told-finding'

type Props = { findings: readonly Finding[]; entries: ReadonlyMap<Id, Entry>; words: Words }

/** What could not be judged, by what is missing. Outlined and never tinted: not knowing is no level. */
export function CannotTell({ findings, entries, words }: Props) {
  return cannotTellGroups(findings).map(group => (
    <Group
      key={group.questions[0]?.ruleId}
      group={toldGroup(group, words)}
      words={words}
      entries={group.entryIds.flatMap(id => entries.get(id) ?? [])}
    />
  ))
}

type GroupProps = { group: CannotTellGroup; words: Words }

function Group({ group, entries, words }: GroupProps & { entries: readonly Entry[] }) {
  const { referral } = words
  const [only, ...others] = group.questions
  if (only === undefined) return null
  const heading = `cannot-tell-${only.ruleId}`
  return (
    <section className={classes.card} data-level="cannot-tell" aria-labelledby={heading}>
      <LevelMark level="cannot-tell" word={words.levels['cannot-tell']} />
      <h2 id={heading}>{others.length === 0 ? only.question : titleOf(group, words)}</h2>
      {group.days && <DaysStrip days={group.days} words={words} />}
      {group.says !== '' && group.days === null && <p className={classes.advice}>{group.says}</p>}
      {others.length === 0 ? (
        <p id={only.ruleId} className={classes.small}>
          {only.says} {referral.ruleAndRevision(only.ruleId, only.revision)}.
        </p>
      ) : (
        <Questions group={group} words={words} />
      )}
      <p className={classes.small}>{group.advice}</p>
      <EntryLinks from="/referral" entries={entries} words={words} lackAnswers />
    </section>
  )
}

function Questions({ group: { questions }, words: { referral } }: GroupProps) {
  return (
    <details>
      <summary>
        <span>{referral.showQuestions(questions.length)}</span>
      </summary>
      <ul className={classes.questions} role="list">
        {questions.map(({ ruleId, revision, question, says }) => (
          <li key={ruleId} id={ruleId}>
            {question} <span className={classes.rule}>{referral.ruleAndRevision(ruleId, revision)}</span>
            {says !== '' && <span className={classes.asked}>{says}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}

const titleOf = ({ days, questions }: CannotTellGroup, { referral }: Words): string =>
  days ? referral.tooFewDays(questions.length) : referral.withoutAnswer(questions.length)

/** A strip of days: the known ones filled, up to the days that are needed a mark. */
function DaysStrip({ days: { known, needed, of }, words: { referral } }: { days: DaysNeeded; words: Words }) {
  return (
    <div className={classes.days}>
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="1" className={classes.daysAll} />
        <rect width={(100 * known) / of} height="1" className={classes.daysKnown} />
        <rect x={(100 * needed) / of - 0.35} width="0.7" height="1" className={classes.daysNeeded} />
      </svg>
      <p>
        <b>{referral.daysKnown(known)}</b>
        <span>{referral.daysNeeded(needed, of)}</span>
      </p>
    </div>
  )
}
