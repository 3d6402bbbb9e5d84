import Link from 'next/link'
import type { Assessment } from '@/lib/domain/referral/assessment'
import { hasQuietMet } from '@/lib/domain/notices/open-findings'
import classes from './quiet-coverage.module.css'
import type { Words } from '@/lib/domain/words/words'

type QuietCoverageProps = {
  assessment: Assessment
  /** How many notices the person put off. */
  snoozed: number
  words: Words
}

/** The quiet line when nothing stands open that calls for a visit. It never stands without how much of the diary is known. */
export function QuietCoverage({ assessment, snoozed, words }: QuietCoverageProps) {
  const known = assessment.coverage.loggedDaysOf28
  return (
    <p className={classes.line}>
      {leadOf(assessment, snoozed, words)} {words.today.known(known)}{' '}
      <Link href="/referral" className={classes.link}>
        {words.today.whatThatMeans}
      </Link>
    </p>
  )
}

/** "Self-care: 2 cramps in 28 days.", what was put off, or that no rule is met but quiet ones; never that all is well. */
function leadOf({ findings }: Assessment, snoozed: number, { notices, today }: Words): string {
  if (snoozed > 0) return notices.snoozedCount(snoozed)
  const [first] = findings.filter(({ quietUntil }) => quietUntil === null)
  if (first?.level === 'self-care') return today.selfCare(first.measured?.value ?? 0)
  return hasQuietMet(findings) ? today.onlyQuietRules : today.noRule
}
