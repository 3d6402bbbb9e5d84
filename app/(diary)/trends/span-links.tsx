import Link from 'next/link'
import { spans, type Span } from '@/lib/domain/series/span'
import classes from './trends.module.css'

/** The span all charts of the page show, as links: it stands in the address, and works without scripts. */
export function SpanLinks({ shown }: { shown: Span }) {
  return (
    <nav className={classes.spans} aria-label="Days shown">
      {spans.map(({ id, words }) => (
        <Link
          key={id}
          href={`/trends?span=${id}`}
          aria-current={id === shown.id ? 'true' : undefined}
          prefetch={false}
          scroll={false}
        >
          {words}
        </Link>
      ))}
    </nav>
  )
}
