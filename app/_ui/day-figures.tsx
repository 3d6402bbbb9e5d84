import Link from 'next/link'
import type { Words } from '@/lib/domain/words/words'
import classes from './entry-links.module.css'

const shownAtFirst = 7

/** What a figure takes from one calendar day, and the screen on which the entries of that day stand. */
export type DayFigure = { day: string; href: string; figure: string }

/** The days something rests on, in the order given, each a link to its entries; more than a week folds away. */
export function DayFigures({ days, words }: { days: readonly DayFigure[]; words: Words }) {
  if (days.length === 0) return null
  const more = days.slice(shownAtFirst)
  return (
    <div className={classes.entries}>
      <h3>{words.howMade.days}</h3>
      <Rows days={days.slice(0, shownAtFirst)} />
      {more.length > 0 && (
        <details>
          <summary>
            <span>{words.referral.andMore(more.length)}</span>
          </summary>
          <Rows days={more} />
        </details>
      )}
    </div>
  )
}

const Rows = ({ days }: { days: readonly DayFigure[] }) => (
  <ul role="list">
    {days.map(({ day, href, figure }) => (
      <li key={href}>
        <Link href={href} className={classes.row} prefetch={false}>
          <span className={classes.when}>{day}</span>
          <span />
          <span className={classes.severity}>{figure}</span>
        </Link>
      </li>
    ))}
  </ul>
)
