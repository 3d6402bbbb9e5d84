import { Fragment } from 'react'
import type { Finding } from '@/lib/domain/referral/assessment'
import { ruleSentence } from '@/lib/domain/words/finding-words'
import classes from './referral.module.css'
import type { Words } from '@/lib/domain/words/words'

/** Which rule speaks, whose figure it is, and where it rests. */
export function RuleAndSources({ finding, words }: { finding: Finding; words: Words }) {
  const { sources } = finding
  return (
    <p className={classes.small}>
      {ruleSentence(finding, words)} {words.referral.restsOn}{' '}
      {sources.map(({ publisher, title, url }, index) => (
        <Fragment key={`${publisher} ${title}`}>
          {index > 0 && (index === sources.length - 1 ? words.referral.and : ', ')}
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
