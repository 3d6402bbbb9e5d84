import { nordicProgrammes, nordicWeek, nordicWeekOn } from '@/lib/domain/prevention/nordic'
import type { Plan } from '@/lib/domain/prevention/plan'
import { preventionSources } from '@/lib/domain/prevention/prevention-sources'
import type { LocalDate } from '@/lib/domain/time/local-date'
import { HowMade } from '../../_ui/how-made'
import type { Made } from './made'
import classes from './prevention.module.css'

/** The week of the Nordic programme and what it asks for; nothing without one, or before it begins. */
export function NordicPart({ plan, today, ...made }: Made & { plan: Plan; today: LocalDate }) {
  const { nordic: words } = made.words.prevention
  if (plan.nordic === undefined) return null
  const { variant, startedOn } = plan.nordic
  const number = nordicWeekOn(startedOn, today)
  const week = nordicWeek(variant, number)
  if (week === null) return null
  const sets = week.sets.map(({ from, to }) => words.range(from, to)).join(', ')
  const { sources } = nordicProgrammes[variant]
  return (
    <section aria-labelledby="nordic">
      <h2 id="nordic">{words.week(number, words.variants[variant].name)}</h2>
      <p className={classes.after}>{words.sessions(week.sessions, sets)}</p>
      {week.origin !== 'published' && <p className={classes.muted}>{words.ours[week.origin]}</p>}
      <HowMade
        {...made}
        of={words.of}
        steps={words.how}
        sources={[...sources, 'ripley2021' as const].map(name => preventionSources[name])}
      />
    </section>
  )
}
