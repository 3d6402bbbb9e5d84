import { hasQuietMet } from '@/app/_ui/open-findings'
import type { Finding } from '@/lib/domain/referral/assessment'
import classes from './referral.module.css'
import { RuleAndSources } from './rule-and-sources'

type Props = { findings: readonly Finding[]; cannotTell: number }

/** What stands where no rule is met, or only quiet ones. It speaks of what is recorded, never of the person. */
export function NoRuleMet({ findings, cannotTell }: Props) {
  return (
    <section className={classes.card} data-level="none" aria-labelledby="no-rule-met">
      <h2 id="no-rule-met">
        {hasQuietMet(findings)
          ? 'Only rules you were seen about are met.'
          : 'No rule is met by what is recorded'}
      </h2>
      {cannotTell > 0 && (
        <p className={classes.advice}>
          {cannotTell === 1 ? '1 question' : `${cannotTell} questions`} could not be judged: see what is
          missing.
        </p>
      )}
      {findings
        .filter(({ level }) => level === 'none')
        .map(finding => (
          <div key={finding.ruleId} id={finding.ruleId}>
            <p className={classes.measured}>
              {finding.title}. {finding.why}
            </p>
            <p className={classes.advice}>{finding.advice}</p>
            <p className={classes.small}>{finding.clears}</p>
            <RuleAndSources finding={finding} />
          </div>
        ))}
    </section>
  )
}
