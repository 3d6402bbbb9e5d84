import type { Block, Experiment } from '@/lib/domain/experiment/experiment'
import { daysOf } from '@/lib/domain/experiment/followed'
import type { LocalDate } from '@/lib/domain/time/local-date'
import { shortWeekday, spokenWeekday } from '@/lib/domain/words/date-words'
import type { Words } from '@/lib/domain/words/words'
import { DayTaps } from './day-taps'
import classes from './try.module.css'

type Props = { of: Experiment; block: Block; today: LocalDate; words: Words }

/** The days of the block that is under way, each to be tapped when it was done. */
export function DaysDone({ of, block, today, words }: Props) {
  const { did } = words.tryIt
  return (
    <>
      <p className={classes.small}>{did.hint}</p>
      <DayTaps
        id={of.id}
        label={did.title}
        days={daysOf(block).map(day => ({
          day,
          name: did.day(spokenWeekday(day, today, words)),
          weekday: shortWeekday(day, words),
          date: String(Number(day.slice(8))),
          isDone: of.did.includes(day),
          isAhead: day > today,
          isToday: day === today,
        }))}
        unanswered={did.unanswered}
        form={{
          ...words.settings.form,
          refusals: { ...words.settings.form.refusals, ...words.tryIt.refusals },
        }}
      />
    </>
  )
}
