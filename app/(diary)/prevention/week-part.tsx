import { IconCheck } from '@tabler/icons-react'
import { adherenceIn, planWeek, type PlanDay } from '@/lib/domain/prevention/kept-days'
import { preventionSources } from '@/lib/domain/prevention/prevention-sources'
import { addDays, mondayOf } from '@/lib/domain/time/local-date'
import { dayHeading, dayWords, shortWeekday } from '@/lib/domain/words/date-words'
import type { Words } from '@/lib/domain/words/words'
import { HowMade } from '../../_ui/how-made'
import type { Prevention } from './load-prevention'
import type { Made } from './made'
import classes from './week-part.module.css'

/** The week as a strip of seven days, on how many of them something was logged, and the weeks before. */
export function WeekPart({ setting, routines, weeksBefore, ...made }: Prevention & Made) {
  const { words } = made
  const { week } = words.prevention
  const days = planWeek(routines, setting.today, setting)
  const { kept, days: all } = adherenceIn(routines, setting.today, setting)
  const before = weeksBefore
    .map(day => adherenceIn(routines, day, setting))
    .filter(({ days: planned }) => planned > 0)
  const first = before.at(-1)?.monday ?? mondayOf(setting.today)
  const last = addDays(mondayOf(setting.today), 6)
  const ofWeeks = routines.filter(({ day }) => first <= day && day <= last)
  return (
    <section aria-labelledby="week">
      <h2 id="week">{week.title}</h2>
      <ol role="list" className={classes.strip}>
        {days.map(day => (
          <Day key={day.date} day={day} isToday={day.date === setting.today} words={words} />
        ))}
      </ol>
      <p className={classes.kept}>{week.adherence(kept, all)}</p>
      {before.length > 0 && (
        <dl className={classes.before} aria-label={week.earlier}>
          {before.map(({ monday, kept: keptThen, days: then }) => (
            <div key={monday}>
              <dt>{week.weekOf(dayWords(monday, words))}</dt>
              <dd>{week.ofDays(keptThen, then)}</dd>
            </div>
          ))}
        </dl>
      )}
      <HowMade
        {...made}
        of={week.of}
        steps={week.how}
        entries={ofWeeks.map(({ entry }) => entry)}
        sources={[preventionSources.acsmStretching]}
      />
    </section>
  )
}

function Day({ day, isToday, words }: { day: PlanDay; isToday: boolean; words: Words }) {
  const { week } = words.prevention
  const { date, due, done, state } = day
  return (
    <li className={classes.day} data-state={state} data-today={isToday || undefined}>
      <span className={classes.hidden}>{week.day(dayHeading(date, words), week.states[state])}</span>
      <span aria-hidden="true" className={classes.name}>
        {shortWeekday(date, words)}
      </span>
      <span aria-hidden="true" className={classes.mark}>
        {state === 'all' ? (
          <IconCheck size={20} stroke={2.3} />
        ) : due.length === 0 ? (
          '–'
        ) : (
          `${done.size}/${due.length}`
        )}
      </span>
    </li>
  )
}
