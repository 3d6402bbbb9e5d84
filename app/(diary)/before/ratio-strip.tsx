import type { FactorCounts } from '@/lib/domain/comparison/compare-factor'
import type { FactorName } from '@/lib/domain/comparison/factor'
import { placeOfRatio, ratioStrip, scaleMarks } from '@/lib/domain/comparison/ratio-strip'
import { cameWords } from '@/lib/domain/words/ratio-words'
import type { Words } from '@/lib/domain/words/words'
import { factorColour } from './factor-icon'
import classes from './ratio-strip.module.css'

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

type Props = { name: FactorName; counts: FactorCounts; words: Words }

/** The range of a ratio on a scale of times, its middle as a dot; the dashed line is "as often". */
export function RatioStrip({ name, counts, words }: Props) {
  const { from, to, dot, goesOnBelow, goesOnAbove } = ratioStrip(counts)
  return (
    <div
      className={classes.strip}
      role="img"
      aria-label={cameWords(counts, words)}
      style={{ color: factorColour(name) }}
    >
      <span className={classes.even} style={{ left: percent(placeOfRatio(1)) }} />
      <span className={classes.range} style={{ left: percent(from), width: percent(to - from) }} />
      {goesOnBelow && <Arrow end="below" />}
      {goesOnAbove && <Arrow end="above" />}
      {dot !== null && <span className={classes.dot} style={{ left: percent(dot) }} />}
    </div>
  )
}

const Arrow = ({ end }: { end: 'below' | 'above' }) => (
  <svg className={classes.arrow} data-end={end} width="14" height="18" viewBox="0 0 14 18">
    <path d={end === 'above' ? 'M3 2l8 7l-8 7' : 'M11 2l-8 7l8 7'} />
  </svg>
)

const quarter = '¼'

/** The marks below a strip. The same is said in words beside each. */
export function RatioScale({ words }: { words: Words }) {
  const { asOften, times } = words.before
  return (
    <div className={classes.scale} aria-hidden="true">
      {scaleMarks.map(mark => (
        <span key={mark} style={{ left: percent(placeOfRatio(mark)) }}>
          {mark === 1 ? asOften : times(mark === 0.25 ? quarter : String(mark))}
        </span>
      ))}
    </div>
  )
}
