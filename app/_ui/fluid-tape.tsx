import type { FluidStrip } from '@/lib/domain/strips/fluid-strip'
import classes from './tape.module.css'
import type { BrowserWords } from '@/lib/domain/words/words'

type FluidTapeProps = { strip: FluidStrip; totalWords: string; words: BrowserWords }

/** The drinks of a day end to end on a tape. The right end is a scale, not a goal. */
export function FluidTape({ strip, totalWords, words }: FluidTapeProps) {
  const hasRoom = strip.totalPercent > 12 && strip.totalPercent < 84
  return (
    <div role="img" aria-label={words.tiles.fluidSoFar(totalWords, strip.pieces.length)}>
      <div className={classes.fluid}>
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
        <span className={classes.end}>{strip.endWords}</span>
      </div>
    </div>
  )
}
