import { Fragment } from 'react'
import type { Finding } from '@/lib/domain/referral/assessment'
import { ruleSentence } from '@/lib/domain/words/finding-words'
import classes from './referral.module.css'

/** Which rule speaks, whose figure it is, and where it rests. */
export function RuleAndSources({ finding }: { finding: Finding }) {
  const { sources } = finding
  return (
    <p className={classes.small}>
      {ruleSentence(finding)} It rests on{' '}
      {sources.map(({ publisher, title, url }, index) => (
        <Fragment key={`${publisher} ${title}`}>
          {index > 0 && (index === sources.length - 1 ? ' and ' : ', ')}
          {url === '' ? (
            `${publisher}: ${title}`
          ) : (
            <a href={url} rel="noreferrer">
              {publisher}: {title}
            </a>
          )}
        </Fragment>
      ))}
      .
    </p>
  )
}
