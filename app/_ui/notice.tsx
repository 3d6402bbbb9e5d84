import { IconChevronRight } from '@tabler/icons-react'
import Link from 'next/link'
import type { Finding } from '@/lib/domain/referral/assessment'
import { whyInPieces } from '@/lib/domain/words/why-in-pieces'
import { ButtonLink } from './button-link'
import { LevelMark, type MarkedLevel } from './level-mark'
import classes from './notice.module.css'
import type { BrowserWords } from '@/lib/domain/words/words'

/** The mark a finding is shown with; `none` has no mark of its own and is shown as self-care. */
export const markOf = (finding: Finding): MarkedLevel => {
  if (finding.verdict === 'cannot-tell') return 'cannot-tell'
  return finding.level === 'none' ? 'self-care' : finding.level
}

type NoticeProps = { finding: Finding; words: BrowserWords }

/** One finding in two lines, on the ground of its level; opens the finding. Urgent carries its own button. */
export function Notice({ finding, words }: NoticeProps) {
  const level = markOf(finding)
  const href = `/referral#${finding.ruleId}`
  if (level === 'urgent') {
    return (
      <section className={classes.notice} data-level={level} aria-label={words.general.notice}>
        <div className={classes.row}>
          <LevelMark level={level} />
          <Lines finding={finding} level={level} words={words} />
        </div>
        <p className={classes.advice}>{finding.advice}</p>
        <ButtonLink href={href} variant="outline">
          {words.general.seeWhy}
        </ButtonLink>
      </section>
    )
  }
  return (
    <Link href={href} className={classes.notice} data-level={level}>
      <span className={classes.row}>
        <LevelMark level={level} />
        <Lines finding={finding} level={level} words={words} />
        <IconChevronRight />
      </span>
    </Link>
  )
}

function Lines({ finding, level, words }: NoticeProps & { level: MarkedLevel }) {
  const { figure, counted } = whyInPieces(finding, words)
  return (
    <span className={classes.words}>
      <span className={classes.level} data-level={level}>
        {words.levels[level]}
      </span>
      <b className={classes.title}>{finding.title}</b>
      <span className={classes.why}>
        {figure !== null && `${figure} `}
        {counted}
      </span>
    </span>
  )
}
