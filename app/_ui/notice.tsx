import { IconChevronRight } from '@tabler/icons-react'
import Link from 'next/link'
import type { Finding } from '@/lib/domain/referral/assessment'
import { whyInPieces } from '@/lib/domain/words/why-in-pieces'
import { ButtonLink } from './button-link'
import { LevelMark, levelWord, type MarkedLevel } from './level-mark'
import classes from './notice.module.css'

/** The mark a finding is shown with; `none` has no mark of its own and is shown as self-care. */
export const markOf = (finding: Finding): MarkedLevel => {
  if (finding.verdict === 'cannot-tell') return 'cannot-tell'
  return finding.level === 'none' ? 'self-care' : finding.level
}

/** One finding in two lines, on the ground of its level; opens the finding. Urgent carries its own button. */
export function Notice({ finding }: { finding: Finding }) {
  const level = markOf(finding)
  const href = `/referral#${finding.ruleId}`
  if (level === 'urgent') {
    return (
      <section className={classes.notice} data-level={level} aria-label="Notice">
        <div className={classes.row}>
          <LevelMark level={level} />
          <Words finding={finding} level={level} />
        </div>
        <p className={classes.advice}>{finding.advice}</p>
        <ButtonLink href={href} variant="outline">
          See why, and what to do
        </ButtonLink>
      </section>
    )
  }
  return (
    <Link href={href} className={classes.notice} data-level={level}>
      <span className={classes.row}>
        <LevelMark level={level} />
        <Words finding={finding} level={level} />
        <IconChevronRight />
      </span>
    </Link>
  )
}

function Words({ finding, level }: { finding: Finding; level: MarkedLevel }) {
  const { figure, counted } = whyInPieces(finding)
  return (
    <span className={classes.words}>
      <span className={classes.level} data-level={level}>
        {levelWord(level)}
      </span>
      <b className={classes.title}>{finding.title}</b>
      <span className={classes.why}>
        {figure !== null && `${figure} `}
        {counted}
      </span>
    </span>
  )
}
