import type { LocalDate } from '@/lib/domain/time/local-date'
import type { Words } from '@/lib/domain/words/words'
import classes from './timeline.module.css'
import type { TimelineAddress } from './timeline-address'

type GoToDateProps = { address: TimelineAddress; today: LocalDate; words: Words }

/** Jumps to a day: a plain form, so that it works without scripts. */
export const GoToDate = ({ address, today, words: { timeline } }: GoToDateProps) => (
  <form action="/timeline" method="get" className={classes.jump}>
    <label htmlFor="to">{timeline.goTo}</label>
    <input
      key={address.to ?? today}
      id="to"
      name="to"
      type="date"
      required
      defaultValue={address.to ?? today}
      className={classes.date}
    />
    {address.kinds.length > 0 && <input type="hidden" name="kinds" value={address.kinds.join('.')} />}
    <button type="submit" className={classes.go}>
      {timeline.go}
    </button>
  </form>
)
