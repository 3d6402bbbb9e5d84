import { hasQuietMet } from '@/lib/domain/notices/open-findings'
import type { Finding } from '@/lib/domain/referral/assessment'
import classes from './referral.module.css'
import { RuleAndSources } from './rule-and-sources'
import type { Words } from '@/lib/domain/words/words'

type Props = { findings: readonly Finding[]; cannotTell: number; words: Words }

/** What stands where no rule is met, or only quiet ones. It speaks of what is recorded, never of the person. */
export function NoRuleMet({ findings, cannotTell, words }: Props) {
  const { referral } = words
  return (
    <section className={classes.card} data-level="none" aria-labelledby="no-rule-met">
      <h2 id="no-rule-met">{hasQuietMet(findings) ? referral.onlyQuiet : referral.noRuleMet}</h2>
      {cannotTell > 0 && <p className={classes.advice}>{referral.couldNotJudge(cannotTell)}</p>}
      {findings
        .filter(({ level }) => level === 'none')
        .map(finding => (
          <div key={finding.ruleId} id={finding.ruleId}>
            <p className={classes.measured}>
              {finding.title}. {finding.why}
            </p>
            <p className={classes.advice}>{finding.advice}</p>
            <p className={classes.small}>{finding.clears}</p>
            <RuleAndSources finding={finding} words={words} />
          </div>
        ))}
    </section>
  )
}
