import Link from 'next/link'
import type { Beside, Rested } from '@/lib/domain/series/beside-before'
import { daysBefore } from '@/lib/domain/series/beside-before'
import { spanAddress } from '@/lib/domain/series/span'
import { shortDatesWords } from '@/lib/domain/series/spoken-span'
import { daysBetween } from '@/lib/domain/time/local-date'
import classes from './beside-before.module.css'
import { trendsPages, type TrendsPageId } from './trends-pages'
import type { TrendsShown } from './trends-shown'

type BesideBeforeProps = {
  page: TrendsPageId
  shown: TrendsShown
  /** Null: the days before are not asked for. */
  beside: Beside | null
}

/** The days shown beside as many before them, where that is asked for, and the link that asks for it or no longer does. */
export function BesideBefore({ page, shown: { asked, at, words }, beside }: BesideBeforeProps) {
  if (asked.id === 'all') return null
  const { besideBefore } = words
  const here = trendsPages.find(({ id }) => id === page)?.href ?? '/trends'
  const length = daysBetween(asked.from, asked.to) + 1
  return (
    <section className={classes.beside} aria-label={besideBefore.title(length)}>
      {beside !== null && (
        <>
          <p className={classes.sentence}>{beside.sentence}</p>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{besideBefore.figure}</th>
                <th scope="col">{shortDatesWords(at)}</th>
                <th scope="col">{shortDatesWords({ ...daysBefore(asked), words })}</th>
              </tr>
            </thead>
            <tbody>
              {beside.rows.map(({ name, now, before }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <Cell rested={now} />
                  <Cell rested={before} />
                </tr>
              ))}
            </tbody>
          </table>
          <p className={classes.reading}>{beside.reading}</p>
        </>
      )}
      <Link
        href={`${here}?${spanAddress(asked, beside === null)}`}
        className={classes.way}
        prefetch={false}
        scroll={false}
      >
        {beside === null ? besideBefore.compare(length) : besideBefore.without}
      </Link>
    </section>
  )
}

const Cell = ({ rested: { value, rests } }: { rested: Rested }) => (
  <td>
    {value}
    <span className={classes.rests}>{rests}</span>
  </td>
)
