import { Fragment } from 'react'
import type { Source } from '@/lib/domain/referral/sources'
import type { Words } from '@/lib/domain/words/words'

/** Publications in a sentence, each a link where the publisher's own address is known. */
export function Publications({ sources, words }: { sources: readonly Source[]; words: Words }) {
  return sources.map(({ publisher, title, url }, index) => (
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
  ))
}
