import { Notice } from '@/app/_ui/notice'
import { toldFinding } from '@/lib/domain/words/told-finding'
import type { Finding } from '@/lib/domain/referral/assessment'
import type { Words } from '@/lib/domain/words/words'
import { notices } from '../judgement'
import classes from './try.module.css'

/** Why nothing is tried out while a notice stands, and the notice itself where it was put off: one that is open stands above every page. */
export async function NotWhileNotice({ finding, words }: { finding: Finding; words: Words }) {
  const { blocked } = words.tryIt
  const { open } = await notices()
  const isAbove = open.some(({ ruleId }) => ruleId === finding.ruleId)
  return (
    <section aria-labelledby="blocked" className={classes.blocked}>
      <h2 id="blocked">{blocked.title}</h2>
      {!isAbove && <Notice finding={toldFinding(finding, words)} words={words} />}
      <p>{blocked.line}</p>
    </section>
  )
}
