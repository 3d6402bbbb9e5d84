import { notJudgedYet } from '@/lib/domain/referral/not-judged-yet'
import classes from './referral.module.css'

/** What this page is silent about because no rule looks for it yet: silence there says nothing. */
export function NotJudgedYet() {
  const rules = notJudgedYet()
  if (rules.length === 0) return null
  return (
    <section className={classes.beyond} aria-labelledby="not-judged-yet">
      <h2 id="not-judged-yet">What Charley does not look for yet</h2>
      <p>Each of these is a reason to ask a doctor, whatever stands above. Do not wait for a notice.</p>
      <details>
        <summary>
          <span>Show the {rules.length}</span>
        </summary>
        <ul>
          {rules.map(({ ruleId, subject }) => (
            <li key={ruleId}>
              {subject} <span className={classes.rule}>{ruleId}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
