import Link from 'next/link'
import { spans, type Span } from '@/lib/domain/series/span'
import type { Words } from '@/lib/domain/words/words'
import classes from './trends.module.css'

/** The span all charts of the page show, as links: it stands in the address, and works without scripts. */
export function SpanLinks({ shown, words: { trends } }: { shown: Span; words: Words }) {
  return (
    <nav className={classes.spans} aria-label={trends.spansLabel}>
      {spans.map(({ id }) => (
        <Link
          key={id}
          href={`/trends?span=${id}`}
          aria-current={id === shown.id ? 'true' : undefined}
          prefetch={false}
          scroll={false}
        >
          {trends.spans[id]}
        </Link>
      ))}
    </nav>
  )
}
