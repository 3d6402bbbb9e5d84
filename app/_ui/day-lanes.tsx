import type { DayLane, DayLanes, LaneKind, LaneMark } from '@/lib/domain/strips/day-lanes'
import type { EntryKind } from '@/lib/domain/entry'
import classes from './day-lanes.module.css'
import { OneKindIcon } from './kind-icon'

const kinds: Record<LaneKind, EntryKind> = {
  cramps: 'cramp',
  exercise: 'exercise',
  drinks: 'fluid',
  foods: 'food',
}

const at = (percent: number) => ({ left: `${percent}%` })

type Props = {
  lanes: DayLanes
  /** The sentence over it, by which a screen reader calls it. */
  name: string
  nowWord: string
  /** Nothing is known of the day: it is hatched. */
  isGap: boolean
}

/** A day from hour to hour: one lane for cramps, exercise, drinks and food each, night tinted, now. */
export function DayLanesDrawing({ lanes: day, name, nowWord, isGap }: Props) {
  const { ticks, lanes, nowPercent } = day
  return (
    <div role="img" aria-label={name} className={classes.day}>
      <div className={classes.lanes}>
        {lanes.map(lane => (
          <div key={lane.kind} className={classes.lane}>
            <span className={classes.name}>
              <OneKindIcon kind={kinds[lane.kind]} size={20} />
              <span>{lane.name}</span>
              <span className={classes.total}>{lane.total}</span>
            </span>
            <div className={classes.track} data-kind={lane.kind}>
              <Ground day={day} isGap={isGap} />
              <Marks lane={lane} />
              {nowPercent !== null && <span className={classes.now} style={at(nowPercent)} />}
            </div>
          </div>
        ))}
      </div>
      <div className={classes.ticks}>
        {ticks.map(({ atPercent, words }) => (
          <span key={atPercent} className={classes.tick} style={at(atPercent)}>
            {words}
          </span>
        ))}
        {nowPercent !== null && (
          <span className={classes.nowWord} style={at(Math.min(94, Math.max(6, nowPercent)))}>
            {nowWord}
          </span>
        )}
      </div>
    </div>
  )
}

/** What lies behind the marks of a lane: its nights or its hatch, its hours, and what is still ahead. */
const Ground = ({ day: { nights, ticks, nowPercent }, isGap }: { day: DayLanes; isGap: boolean }) => (
  <div className={classes.ground} data-gap={isGap ? '' : undefined}>
    {!isGap &&
      nights.map(({ fromPercent, widthPercent }) => (
        <span
          key={fromPercent}
          className={classes.night}
          style={{ left: `${fromPercent}%`, width: `${widthPercent}%` }}
        />
      ))}
    {ticks.slice(1, -1).map(({ atPercent }) => (
      <span key={atPercent} className={classes.hour} style={at(atPercent)} />
    ))}
    {nowPercent !== null && <span className={classes.ahead} style={at(nowPercent)} />}
  </div>
)

const Marks = ({ lane: { kind, marks } }: { lane: DayLane }) =>
  marks.map(mark => (
    <span key={mark.id}>
      <Mark kind={kind} mark={mark} />
      {mark.words !== null && (
        <span className={classes.words} style={at(inside(mark.fromPercent + mark.widthPercent / 2))}>
          {mark.words}
        </span>
      )}
    </span>
  ))

/** Keeps words that are centred on their mark within the axis. */
const inside = (percent: number): number => Math.min(94, Math.max(6, percent))

function Mark({ kind, mark }: { kind: LaneKind; mark: LaneMark }) {
  const { fromPercent, widthPercent, scale, opensBefore, opensAfter } = mark
  if (kind === 'drinks') {
    const size = Math.round(26 * scale)
    return (
      <svg
        className={classes.drop}
        style={at(fromPercent)}
        width={size}
        height={size}
        viewBox="-13 -15 26 27"
      >
        <path d="M0-13C4-7 8-3 8 2A8 8 0 0 1-8 2C-8-3-4-7 0-13Z" />
      </svg>
    )
  }
  if (widthPercent === 0) return <span className={classes.point} data-kind={kind} style={at(fromPercent)} />
  return (
    <span
      className={classes.bar}
      data-kind={kind}
      data-before={opensBefore ? '' : undefined}
      data-after={opensAfter ? '' : undefined}
      style={{ left: `${fromPercent}%`, width: `${widthPercent}%` }}
    />
  )
}
