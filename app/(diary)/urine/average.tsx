import type { ColourAverage } from '@/lib/domain/hydration/urine-colour'
import { urineSources } from '@/lib/domain/hydration/urine-sources'
import type { WordsContext } from '@/lib/domain/words/entry-words'
import { numberWords } from '@/lib/domain/words/number-words'
import type { Words } from '@/lib/domain/words/words'
import { HowMade } from '../../_ui/how-made'
import classes from './urine.module.css'

type Props = { lastDays: number; of: ColourAverage; context: WordsContext; words: Words }

/** The average colour of the last so many days, or that there are too few readings for one. */
export function Average({ lastDays, of: { readings, days, average }, context, words }: Props) {
  const { urine } = words.sweat
  const counts = [urine.readings(readings.length), urine.days(days)] as const
  const rounded = (value: number) => numberWords(Number(value.toFixed(1)), words)
  return (
    <section aria-labelledby={`last-${lastDays}`}>
      <h2 id={`last-${lastDays}`}>{urine.last(lastDays)}</h2>
      {readings.length === 0 && <p className={classes.second}>{urine.none}</p>}
      {readings.length > 0 && average === null && <p className={classes.second}>{urine.tooFew(...counts)}</p>}
      {average !== null && (
        <>
          <p className={classes.figure}>{urine.middle(rounded(average.median))}</p>
          <p className={classes.second}>{urine.middleLine(rounded(average.mean), ...counts)}</p>
        </>
      )}
      {readings.length > 0 && (
        <HowMade
          steps={[urine.made.middle, urine.made.mean, urine.made.missing]}
          entries={readings.map(({ measurement }) => measurement)}
          beside={({ id }) => {
            const reading = readings.find(({ measurement }) => measurement.id === id)
            return reading === undefined ? '' : words.figures.outOf(reading.step, 8)
          }}
          sources={[urineSources.armstrong2010, urineSources.wardenaar2022]}
          from="/urine"
          context={context}
          words={words}
          of={urine.last(lastDays)}
        />
      )}
    </section>
  )
}
