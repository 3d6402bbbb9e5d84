import type { DayStrip } from '@/lib/domain/strips/day-strip'
import classes from './tape.module.css'

const at = (percent: number) => ({ left: `${percent}%` })

const span = ({ fromPercent, widthPercent }: { fromPercent: number; widthPercent: number }) => ({
  left: `${fromPercent}%`,
  width: `${widthPercent}%`,
})

/** The 24 hours of the person's day on a tape: night tinted, exercise, drinks, cramps, now. */
export function DayTape({ strip }: { strip: DayStrip }) {
  return (
    <div role="img" aria-label={strip.words} className={classes.day}>
      <div className={classes.labels}>
        {strip.labels.map(({ atPercent, words }) => (
          <span key={`${words} ${atPercent}`} className={classes.label} style={at(inside(atPercent))}>
            {words}
          </span>
        ))}
      </div>
      <div className={classes.track}>
        <div className={classes.ground}>
          {strip.nights.map(night => (
            <span key={night.fromPercent} className={classes.night} style={span(night)} />
          ))}
          <span className={classes.ahead} style={at(strip.nowPercent)} />
          {strip.sessions.map(session => (
            <span key={session.fromPercent} className={classes.session} style={span(session)} />
          ))}
        </div>
        {strip.drinks.map(({ atPercent, scale }, index) => (
          <Drop key={`${atPercent} ${index}`} atPercent={atPercent} scale={scale} />
        ))}
        {strip.cramps.map(({ atPercent }, index) => (
          <span key={`${atPercent} ${index}`} className={classes.cramp} style={at(atPercent)} />
        ))}
        <span className={classes.now} style={at(strip.nowPercent)} />
      </div>
      <div className={classes.ticks}>
        {strip.ticks.map(({ atPercent, words }) => (
          <span key={atPercent} className={classes.tick} style={at(atPercent)}>
            {words}
          </span>
        ))}
      </div>
    </div>
  )
}

/** Keeps a label that is centred on its mark within the tape. */
const inside = (percent: number): number => Math.min(94, Math.max(6, percent))

function Drop({ atPercent, scale }: { atPercent: number; scale: number }) {
  const size = Math.round(26 * scale)
  return (
    <svg className={classes.drop} style={at(atPercent)} width={size} height={size} viewBox="-13 -15 26 27">
      <path d="M0-13C4-7 8-3 8 2A8 8 0 0 1-8 2C-8-3-4-7 0-13Z" />
    </svg>
  )
}
