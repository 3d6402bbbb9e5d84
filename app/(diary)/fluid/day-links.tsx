import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import Link from 'next/link'
import { addDays, type LocalDate } from '@/lib/domain/time/local-date'
import { weekdayInYear } from '@/lib/domain/words/date-words'
import type { Words } from '@/lib/domain/words/words'
import classes from './fluid.module.css'

/** The earliest day a diary can have. */
const first = '1900-01-02'

/** The days before and after the one shown. */
export function DayLinks({ day, today, words }: { day: LocalDate; today: LocalDate; words: Words }) {
  const { fluidBand } = words
  const href = (to: LocalDate): string => (to === today ? '/fluid' : `/fluid?day=${to}`)
  return (
    <nav className={classes.days} aria-label={fluidBand.otherDays}>
      {day > first && (
        <Link href={href(addDays(day, -1))} prefetch={false}>
          <IconChevronLeft aria-hidden="true" />
          {weekdayInYear(addDays(day, -1), today, words)}
        </Link>
      )}
      {day < today && (
        <Link href={href(addDays(day, 1))} prefetch={false} className={classes.after}>
          {addDays(day, 1) === today ? fluidBand.today : weekdayInYear(addDays(day, 1), today, words)}
          <IconChevronRight aria-hidden="true" />
        </Link>
      )}
    </nav>
  )
}
