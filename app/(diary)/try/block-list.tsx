import { blocksOf, lastDayOf, type Experiment } from '@/lib/domain/experiment/experiment'
import type { ExperimentResult } from '@/lib/domain/experiment/experiment-result'
import type { Person } from '@/lib/auth/person'
import { epochMs, writtenDate } from '@/lib/domain/time/instant'
import { instantIn } from '@/lib/domain/time/time-zone'
import { dayWords, spokenDay } from '@/lib/domain/words/date-words'
import { blockCounts, partWords } from '@/lib/domain/words/experiment-words'
import type { Words } from '@/lib/domain/words/words'
import classes from './try.module.css'

type Props = { of: Experiment; result: ExperimentResult; who: Person; isGoingOn: boolean; words: Words }

/** The blocks as a strip, and each with its dates and what was counted in it. */
export function BlockList({ of, result, who: { today, profile }, isGoingOn, words }: Props) {
  const { blocks } = words.tryIt
  const last = lastDayOf(of)
  const drawnOn = writtenDate(instantIn(profile.timeZone, epochMs(of.drawnAt)))
  const all = blocksOf(of).map(block => ({
    ...block,
    isNow: isGoingOn && block.from <= today && today <= block.to && today <= last,
    isAhead: isGoingOn && block.from > today,
    counted: result.blocks.find(({ from }) => from === block.from) ?? null,
  }))
  return (
    <section aria-labelledby="blocks">
      <h2 id="blocks">{blocks.title}</h2>
      <div className={classes.strip} aria-hidden="true">
        {all.map(({ from, part, isNow, isAhead }, index) => (
          <span key={from} data-part={part} data-now={isNow || undefined} data-ahead={isAhead || undefined}>
            {index + 1}
          </span>
        ))}
      </div>
      <ol role="list" className={classes.blocks}>
        {all.map(({ from, to, part, isNow, isAhead, counted }, index) => (
          <li key={from} data-part={part} aria-current={isNow ? 'step' : undefined}>
            <span className={classes.number} data-part={part} aria-hidden="true">
              {index + 1}
            </span>
            <span className={classes.blockWords}>
              <b>{partWords(part, of, words)}</b>
              <span className={classes.small}>
                {words.tryIt.fromTo(dayWords(from, words), dayWords(to, words))}
                {counted !== null && `: ${blockCounts(counted, words)}`}
              </span>
            </span>
            {(isNow || isAhead) && <span className={classes.small}>{isNow ? blocks.now : blocks.ahead}</span>}
          </li>
        ))}
      </ol>
      <p className={classes.small}>
        {blocks.drawnOn(spokenDay(drawnOn, today, words))} {blocks.counts}
        {isGoingOn && ` ${words.tryIt.result.notYet}`}
      </p>
    </section>
  )
}
