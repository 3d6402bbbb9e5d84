import { Publications } from '@/app/_ui/publications'
import type { Finding } from '@/lib/domain/referral/assessment'
import { ruleSentence } from '@/lib/domain/words/finding-words'
import classes from './referral.module.css'
import type { Words } from '@/lib/domain/words/words'

/** Which rule speaks, whose figure it is, and where it rests. */
export function RuleAndSources({ finding, words }: { finding: Finding; words: Words }) {
  return (
    <p className={classes.small}>
      {ruleSentence(finding, words)} {words.referral.restsOn}{' '}
      <Publications sources={finding.sources} words={words} />.
    </p>
  )
}
