import type { Entry } from '@/lib/domain/entry'
import type { Source } from '@/lib/domain/referral/sources'
import type { WordsContext } from '@/lib/domain/words/entry-words'
import type { Words } from '@/lib/domain/words/words'
import { DayFigures, type DayFigure } from './day-figures'
import { EntryLinks } from './entry-links'
import classes from './how-made.module.css'
import { Publications } from './publications'

type HowMadeProps = {
  /** What was counted and how, a sentence each, in the order it was done. */
  steps: readonly string[]
  /** The entries the figure was made from, newest first. */
  entries?: readonly Entry[]
  /** What each of them adds: "422 mg". */
  beside?: (entry: Entry) => string
  /** The days it was made from where they are many entries each, newest first. */
  days?: readonly DayFigure[]
  sources?: readonly Source[]
  /** The screen to come back to from an entry: "/fluid". */
  from: string
  context: WordsContext
  words: Words
  /** Which figure, where several stand on one screen; drawn after "How this is made". */
  of?: string
}

/** Behind a figure: how it was made, from which entries, and where it rests. Folded until it is asked for. */
export function HowMade({
  steps,
  entries = [],
  beside,
  days = [],
  sources = [],
  from,
  context,
  words,
  of,
}: HowMadeProps) {
  const { howMade } = words
  return (
    <details className={classes.how}>
      <summary className={classes.summary}>
        <span>{of === undefined ? howMade.title : howMade.titleOf(of)}</span>
      </summary>
      <ul role="list" className={classes.steps}>
        {steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <EntryLinks from={from} entries={entries} context={context} words={words} {...(beside && { beside })} />
      <DayFigures days={days} words={words} />
      {sources.length > 0 && (
        <p className={classes.sources}>
          {words.referral.restsOn} <Publications sources={sources} words={words} />.
        </p>
      )}
    </details>
  )
}
