import type { FluidStrip } from '@/lib/domain/strips/fluid-strip'
import classes from './tape.module.css'

type FluidTapeProps = {
  strip: FluidStrip
  totalWords: string
  /** The same for ears. */
  label: string
  /** The name of the band and its edges; null without one. */
  band: { name: string; low: string; high: string } | null
}

/** How far two labels below the tape have to be apart, and from its ends, in percent of its length on a phone. */
const apart = { edges: 9, total: 15, end: 15 }

/** The drinks of a day end to end on a tape, with the band of the day. The right end is a scale. */
export function FluidTape({ strip, totalWords, label, band }: FluidTapeProps) {
  const place = strip.band
  const edges = place === null ? [] : [place.fromPercent, place.fromPercent + place.widthPercent]
  const hasRoom =
    strip.totalPercent > 12 &&
    strip.totalPercent < 84 &&
    edges.every(edge => Math.abs(edge - strip.totalPercent) >= apart.total)
  return (
    <div role="img" aria-label={label}>
      {place !== null && band !== null && <Bracket place={place} name={band.name} />}
      <div className={classes.fluid}>
        {place !== null && (
          <span
            className={classes.band}
            style={{ left: `${place.fromPercent}%`, width: `${place.widthPercent}%` }}
          />
        )}
        {strip.pieces.map(({ fromPercent, widthPercent }) => (
          <span
            key={fromPercent}
            className={classes.piece}
            style={{ left: `${fromPercent}%`, width: `${widthPercent}%` }}
          />
        ))}
      </div>
      <div className={classes.scale} aria-hidden="true">
        <span className={classes.start}>0</span>
        {hasRoom && (
          <span className={classes.total} style={{ left: `${strip.totalPercent}%` }}>
            {totalWords}
          </span>
        )}
        {place !== null && band !== null && <EdgeWords place={place} words={band} />}
        {edges.every(edge => edge <= 100 - apart.end) && (
          <span className={classes.end}>{strip.endWords}</span>
        )}
      </div>
    </div>
  )
}

function Bracket({ place, name }: { place: NonNullable<FluidStrip['band']>; name: string }) {
  const middle = Math.min(82, Math.max(18, place.fromPercent + place.widthPercent / 2))
  return (
    <div className={classes.above} aria-hidden="true">
      <span className={classes.bandName} style={{ left: `${middle}%` }}>
        {name}
      </span>
      <span
        className={classes.bracket}
        style={{ left: `${place.fromPercent}%`, width: `${place.widthPercent}%` }}
      />
    </div>
  )
}

type EdgeWordsProps = { place: NonNullable<FluidStrip['band']>; words: { low: string; high: string } }

/** Both edges below themselves; where they are too near to each other, as one. */
function EdgeWords({ place: { fromPercent: low, widthPercent }, words }: EdgeWordsProps) {
  const high = low + widthPercent
  if (widthPercent < apart.edges)
    return (
      <span className={classes.edge} style={{ left: `${Math.min(94, (low + high) / 2)}%` }}>
        {words.low === words.high ? words.low : `${words.low}–${words.high}`}
      </span>
    )
  return (
    <>
      <span className={classes.edge} style={{ left: `${low}%` }}>
        {words.low}
      </span>
      <span className={classes.edge} style={{ left: `${Math.min(97, high)}%` }}>
        {words.high}
      </span>
    </>
  )
}
