import { LevelMark } from '@/app/_ui/level-mark'
import type { Entry } from '@/lib/domain/entry'
import type { Id } from '@/lib/domain/id'
import type { Finding } from '@/lib/domain/referral/assessment'
import {
  cannotTellGroups,
  type CannotTellGroup,
  type DaysNeeded,
} from '@/lib/domain/referral/cannot-tell-groups'
import { Evidence } from './evidence'
import classes from './referral.module.css'

type Props = { findings: readonly Finding[]; entries: ReadonlyMap<Id, Entry> }

/** What could not be judged, by what is missing. Outlined and never tinted: not knowing is no level. */
export function CannotTell({ findings, entries }: Props) {
  return cannotTellGroups(findings).map(group => (
    <Group
      key={group.questions[0]?.ruleId}
      group={group}
      entries={group.entryIds.flatMap(id => entries.get(id) ?? [])}
    />
  ))
}

function Group({ group, entries }: { group: CannotTellGroup; entries: readonly Entry[] }) {
  const [only, ...others] = group.questions
  if (only === undefined) return null
  const heading = `cannot-tell-${only.ruleId}`
  return (
    <section className={classes.card} data-level="cannot-tell" aria-labelledby={heading}>
      <LevelMark level="cannot-tell" withWord />
      <h2 id={heading}>{others.length === 0 ? only.question : titleOf(group)}</h2>
      {group.days && <DaysStrip days={group.days} />}
      {group.says !== '' && group.days === null && <p className={classes.advice}>{group.says}</p>}
      {others.length === 0 ? (
        <p id={only.ruleId} className={classes.small}>
          {only.says} Rule {only.ruleId}, revision {only.revision}.
        </p>
      ) : (
        <Questions group={group} />
      )}
      <p className={classes.small}>{group.advice}</p>
      <Evidence entries={entries} title="The entries that lack an answer" />
    </section>
  )
}

function Questions({ group: { questions } }: { group: CannotTellGroup }) {
  return (
    <details>
      <summary>
        <span>Show the {questions.length} questions</span>
      </summary>
      <ul className={classes.questions} role="list">
        {questions.map(({ ruleId, revision, question, says }) => (
          <li key={ruleId} id={ruleId}>
            {question}{' '}
            <span className={classes.rule}>
              Rule {ruleId}, revision {revision}
            </span>
            {says !== '' && <span className={classes.asked}>{says}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}

const titleOf = ({ days, questions }: CannotTellGroup): string =>
  days
    ? `Too few known days for ${questions.length} questions`
    : `${questions.length} questions without an answer`

/** A strip of days: the known ones filled, up to the days that are needed a mark. */
function DaysStrip({ days: { known, needed, of } }: { days: DaysNeeded }) {
  return (
    <div className={classes.days}>
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="1" className={classes.daysAll} />
        <rect width={(100 * known) / of} height="1" className={classes.daysKnown} />
        <rect x={(100 * needed) / of - 0.35} width="0.7" height="1" className={classes.daysNeeded} />
      </svg>
      <p>
        <b>{known === 1 ? '1 day known' : `${known} days known`}</b>
        <span>
          {needed} of {of} needed
        </span>
      </p>
    </div>
  )
}
