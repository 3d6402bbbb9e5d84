import Link from 'next/link'
import type { Assessment, Finding } from '@/lib/domain/referral/assessment'
import { hasQuietMet } from '../_ui/open-findings'
import classes from './quiet-coverage.module.css'

type QuietCoverageProps = { finding: Finding | undefined; assessment: Assessment }

/** The quiet line when nothing calls for a visit. It never stands without how much of the diary is known. */
export function QuietCoverage({ finding, assessment }: QuietCoverageProps) {
  const known = assessment.coverage.loggedDaysOf28
  return (
    <p className={classes.line}>
      {leadOf(finding, assessment.findings)}{' '}
      {known === 1 ? '1 of the last 28 days is known.' : `${known} of the last 28 days are known.`}{' '}
      <Link href="/referral" className={classes.link}>
        What that means
      </Link>
    </p>
  )
}

/** "Self-care: 2 cramps in 28 days." or that no rule is met but quiet ones; never that all is well. */
function leadOf(finding: Finding | undefined, findings: readonly Finding[]): string {
  if (finding?.level !== 'self-care') {
    return hasQuietMet(findings)
      ? 'Only rules you were seen about are met.'
      : 'Nothing you logged meets a rule.'
  }
  const cramps = finding.measured?.value ?? 0
  return `Self-care: ${cramps} ${cramps === 1 ? 'cramp' : 'cramps'} in 28 days.`
}
