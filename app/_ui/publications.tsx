import { Fragment } from 'react'
import type { Source } from '@/lib/domain/referral/sources'
import type { Words } from '@/lib/domain/words/words'

/** Publications in a sentence, each a link where the publisher's own address is known. */
export function Publications({ sources, words }: { sources: readonly Source[]; words: Words }) {
  return sources.map((source, index) => (
    <Fragment key={named(source)}>
      {index > 0 && (index === sources.length - 1 ? words.referral.and : ', ')}
      {source.url === '' ? (
        named(source)
      ) : (
        <a href={source.url} rel="noreferrer">
          {named(source)}
        </a>
      )}
    </Fragment>
  ))
}

const named = ({ publisher, title }: Source): string => (publisher === '' ? title : `${publisher}: ${title}`)
