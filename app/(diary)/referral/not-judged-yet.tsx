import { notJudgedYet } from '@/lib/domain/referral/not-judged-yet'
import classes from './referral.module.css'
import type { Words } from '@/lib/domain/words/words'
import { saidIn } from '@/lib/domain/words/sentences'

/** What this page is silent about because no rule looks for it yet: silence there says nothing. */
export function NotJudgedYet({ words }: { words: Words }) {
  const { referral } = words
  const rules = notJudgedYet()
  if (rules.length === 0) return null
  return (
    <section className={classes.beyond} aria-labelledby="not-judged-yet">
      <h2 id="not-judged-yet">{referral.notLookedFor}</h2>
      <p>{referral.eachAReason}</p>
      <details>
        <summary>
          <span>{referral.showThe(rules.length)}</span>
        </summary>
        <ul>
          {rules.map(({ ruleId, subject }) => (
            <li key={ruleId}>
              {saidIn(subject, words.rules)} <span className={classes.rule}>{ruleId}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
