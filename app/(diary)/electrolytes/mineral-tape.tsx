import type { HeldAgainst } from '@/lib/domain/nutrition/electrolytes-of-day'
import type { MineralStrip } from '@/lib/domain/strips/mineral-strip'
import { mgWords, mineralRangeWords } from '@/lib/domain/words/electrolyte-words'
import { wholeWords } from '@/lib/domain/words/whole-words'
import type { Words } from '@/lib/domain/words/words'
import classes from './mineral-tape.module.css'

type Props = { strip: MineralStrip; label: string; held: HeldAgainst; words: Words }

const at = (percent: number) => ({ left: `${percent}%` })

/** Keeps words that stand at a mark within the tape. */
const side = (percent: number): 'start' | 'middle' | 'end' => {
  if (percent < 22) return 'start'
  return percent > 78 ? 'end' : 'middle'
}

/** What a day holds of one mineral, end to end on a tape: what is not known hatched, the published intake and limits as marks. */
export function MineralTape({ strip, label, held, words }: Props) {
  const { pieces, knownPercent, isOpen, intake, limits, endMg } = strip
  const { tape } = words.electrolytes
  const middle = intake === null ? 0 : (intake.fromPercent + intake.toPercent) / 2
  return (
    <div role="img" aria-label={label}>
      {held.intake !== null && (
        <div className={classes.above} aria-hidden="true">
          <span className={classes.word} data-side={side(middle)} style={at(middle)}>
            {tape.intake(mineralRangeWords(held.intake, words))}
          </span>
        </div>
      )}
      <div className={classes.track}>
        <div className={classes.tape}>
          {isOpen && <span className={classes.open} style={at(knownPercent)} />}
          {pieces.map(({ part, fromPercent, widthPercent }) => (
            <span
              key={part}
              className={classes.piece}
              data-part={part}
              style={{ left: `${fromPercent}%`, width: `${widthPercent}%` }}
            />
          ))}
          {intake !== null && intake.toPercent > intake.fromPercent && (
            <span
              className={classes.range}
              style={{ left: `${intake.fromPercent}%`, width: `${intake.toPercent - intake.fromPercent}%` }}
            />
          )}
        </div>
        {intake !== null &&
          [...new Set([intake.fromPercent, intake.toPercent])].map(percent => (
            <span key={percent} className={classes.mark} style={at(percent)} />
          ))}
        {limits.map(({ atPercent }) => (
          <span key={atPercent} className={classes.limit} style={at(atPercent)} />
        ))}
      </div>
      {endMg !== null && (
        <div className={classes.scale} aria-hidden="true">
          <span>0</span>
          {limits.map(({ atPercent, mg }, index) => (
            <span key={mg} className={classes.word} data-side={side(atPercent)} style={at(atPercent)}>
              {index === limits.length - 1 ? `${tape.atMost} ${wholeWords(mg)}` : wholeWords(mg)}
            </span>
          ))}
          {limits.length === 0 && <span>{mgWords(endMg)}</span>}
        </div>
      )}
    </div>
  )
}
