import { LevelMark } from '@/app/_ui/level-mark'
import type { Entry } from '@/lib/domain/entry'
import type { Id } from '@/lib/domain/id'
import type { Finding } from '@/lib/domain/referral/assessment'
import { EntryLinks } from '@/app/_ui/entry-links'
import classes from './referral.module.css'
import type { Words } from '@/lib/domain/words/words'

type Props = { findings: readonly Finding[]; entries: ReadonlyMap<Id, Entry>; words: Words }

/** What meets no rule and is near one, on one plain sheet below the rest. */
export function Watch({ findings, entries, words }: Props) {
  if (findings.length === 0) return null
  return (
    <section className={classes.card} data-level="watch" aria-labelledby="worth-watching">
      <h2 id="worth-watching" className={classes.watchTitle}>
        <LevelMark level="watch" word={words.levels.watch} />
      </h2>
      {findings.map(finding => (
        <div key={finding.ruleId} className={classes.watched}>
          <h3 id={`watch-${finding.ruleId}`}>{finding.title}</h3>
          <p className={classes.advice}>
            {finding.why} {finding.advice}{' '}
            <span className={classes.rule}>
              {words.referral.ruleAndRevision(finding.ruleId, finding.revision)}
            </span>
          </p>
          <EntryLinks
            from="/referral"
            entries={finding.entryIds.flatMap(id => entries.get(id) ?? [])}
            words={words}
          />
        </div>
      ))}
    </section>
  )
}
