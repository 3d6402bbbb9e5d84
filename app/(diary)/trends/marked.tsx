import type { ReactNode } from 'react'
import { markIcons } from '@/app/_charts/mark-icons'
import { MarkedDays } from '@/app/_charts/marked-days'
import { loadSpanMarks } from '@/lib/data/span-marks'
import { markedDays, mostMarks, type MarkedDay } from '@/lib/domain/series/span-marks'
import classes from './marked.module.css'
import type { TrendsShown } from './trends-shown'

const shownAtFirst = 3

type MarkedProps = { shown: TrendsShown; title?: string; children: ReactNode }

/** Charts with the medicines, visits and plans of the time shown marked in them, and the words of these marks. */
export async function Marked({ shown, title = shown.words.marked.title, children }: MarkedProps) {
  const { who, at, words } = shown
  const { marks, hasMore } = await loadSpanMarks(who.owner, at.from, at.to)
  const marked = markedDays(marks, at)
  const newest = marked.toReversed()
  return (
    <MarkedDays marked={marked}>
      {newest.length > 0 && (
        <section className={classes.marked} aria-label={title}>
          <p>{title}</p>
          <Days days={newest.slice(0, shownAtFirst)} />
          {newest.length > shownAtFirst && (
            <details>
              <summary>{words.referral.andMore(newest.length - shownAtFirst)}</summary>
              <Days days={newest.slice(shownAtFirst)} />
              {hasMore && <p>{words.marked.newest(mostMarks)}</p>}
            </details>
          )}
        </section>
      )}
      {children}
    </MarkedDays>
  )
}

const Days = ({ days }: { days: readonly MarkedDay[] }) => (
  <ul role="list">
    {days.map(({ day, kinds, words }) => (
      <li key={day}>
        {[...new Set(kinds)].map(kind => {
          const Icon = markIcons[kind]
          return <Icon key={kind} size={18} stroke={1.9} aria-hidden />
        })}
        <span>{words}</span>
      </li>
    ))}
  </ul>
)
