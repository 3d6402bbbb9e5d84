import { Notice } from '@/app/_ui/notice'
import { toldFinding } from '@/lib/domain/words/told-finding'
import type { Finding } from '@/lib/domain/referral/assessment'
import type { Words } from '@/lib/domain/words/words'
import classes from './try.module.css'

/** The notice that comes first, and why nothing is tried out while it stands. */
export function NotWhileNotice({ finding, words }: { finding: Finding; words: Words }) {
  const { blocked } = words.tryIt
  return (
    <section aria-labelledby="blocked" className={classes.blocked}>
      <h2 id="blocked">{blocked.title}</h2>
      <Notice finding={toldFinding(finding, words)} words={words} />
      <p>{blocked.line}</p>
    </section>
  )
}
