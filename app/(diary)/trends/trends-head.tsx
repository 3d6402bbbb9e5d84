import Link from 'next/link'
import { PageHeading } from '@/app/_ui/page-heading'
import { SpanLinks } from '@/app/_ui/span-links'
import { spanAddress, spans } from '@/lib/domain/series/span'
import { OtherDates } from './other-dates'
import classes from './trends-head.module.css'
import { trendsPages, type TrendsPageId } from './trends-pages'
import type { TrendsShown } from './trends-shown'

type TrendsHeadProps = { page: TrendsPageId; shown: TrendsShown }

/** The head of every page of Trends: the pages, which keep the time that is shown, and the choice of that time. */
export function TrendsHead({ page, shown }: TrendsHeadProps) {
  const { asked, words } = shown
  const { trends, trendsFrame } = words
  const here = trendsPages.find(({ id }) => id === page)?.href ?? '/trends'
  return (
    <div className={classes.head}>
      <PageHeading title={trends.title} />
      <nav className={classes.pages} aria-label={trendsFrame.pagesLabel}>
        {trendsPages.map(({ id, href }) => (
          <Link
            key={id}
            href={`${href}?${spanAddress(asked, asked.isBesideBefore)}`}
            aria-current={id === page ? 'page' : undefined}
            prefetch={false}
          >
            {trendsFrame.pages[id]}
          </Link>
        ))}
      </nav>
      <div className={classes.time}>
        <SpanLinks
          label={trendsFrame.spansLabel}
          links={spans.map(({ id }) => ({
            href: `${here}?${spanAddress({ ...asked, id }, asked.isBesideBefore)}`,
            label: trendsFrame.spans[id],
            isChosen: id === asked.id && asked.fault === null,
          }))}
        />
        <OtherDates here={here} shown={shown} />
      </div>
    </div>
  )
}
