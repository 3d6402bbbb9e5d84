import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import Link from 'next/link'
import { addDays, type LocalDate } from '@/lib/domain/time/local-date'
import { weekdayInYear } from '@/lib/domain/words/date-words'
import type { Words } from '@/lib/domain/words/words'
import { addressOfDay } from './address-of-day'
import classes from './day-links.module.css'

/** The earliest day that has one before it. */
const second = '1900-01-02'

type Props = { screen: string; day: LocalDate; today: LocalDate; words: Words }

/** The days before and after the one a screen shows. */
export function DayLinks({ screen, day, today, words }: Props) {
  const { timeline } = words
  const before = addDays(day, -1)
  const after = addDays(day, 1)
  return (
    <nav className={classes.days} aria-label={timeline.otherDays}>
      {day >= second && (
        <Link href={addressOfDay(screen, before, today)} prefetch={false}>
          <IconChevronLeft aria-hidden="true" />
          {weekdayInYear(before, today, words)}
        </Link>
      )}
      {day < today && (
        <Link href={addressOfDay(screen, after, today)} prefetch={false} className={classes.after}>
          {after === today ? timeline.today : weekdayInYear(after, today, words)}
          <IconChevronRight aria-hidden="true" />
        </Link>
      )}
    </nav>
  )
}
