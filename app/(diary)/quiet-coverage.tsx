import Link from 'next/link'
import type { Assessment, Finding } from '@/lib/domain/referral/assessment'
import { hasQuietMet } from '../_ui/open-findings'
import classes from './quiet-coverage.module.css'
import type { Words } from '@/lib/domain/words/words'

type QuietCoverageProps = { finding: Finding | undefined; assessment: Assessment; words: Words }

/** The quiet line when nothing calls for a visit. It never stands without how much of the diary is known. */
export function QuietCoverage({ finding, assessment, words }: QuietCoverageProps) {
  const known = assessment.coverage.loggedDaysOf28
  return (
    <p className={classes.line}>
      {leadOf(finding, assessment.findings, words)} {words.today.known(known)}{' '}
      <Link href="/referral" className={classes.link}>
        {words.today.whatThatMeans}
      </Link>
    </p>
  )
}

/** "Self-care: 2 cramps in 28 days." or that no rule is met but quiet ones; never that all is well. */
function leadOf(finding: Finding | undefined, findings: readonly Finding[], { today }: Words): string {
  if (finding?.level !== 'self-care') {
    return hasQuietMet(findings) ? today.onlyQuietRules : today.noRule
  }
  return today.selfCare(finding.measured?.value ?? 0)
}
