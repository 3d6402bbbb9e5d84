import Link from 'next/link'
import type { Assessment } from '@/lib/domain/referral/assessment'
import type { Level } from '@/lib/domain/referral/levels'
import classes from './quiet-coverage.module.css'

type QuietCoverageProps = { level: Level; coverage: Assessment['coverage'] }

/** The quiet line when nothing calls for a visit. It never stands without how much of the diary is known. */
export function QuietCoverage({ level, coverage }: QuietCoverageProps) {
  const known = coverage.loggedDaysOf28
  const lead =
    level === 'self-care' ? 'Self-care is enough for what you logged.' : 'Nothing you logged meets a rule.'
  return (
    <p className={classes.line}>
      {known === 0 ? '' : `${lead} `}
      {known === 1 ? '1 of the last 28 days is known.' : `${known} of the last 28 days are known.`}{' '}
      <Link href="/referral" className={classes.link}>
        What that means
      </Link>
    </p>
  )
}
