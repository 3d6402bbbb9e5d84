import { HowMade } from '@/app/_ui/how-made'
import { EntryLinks } from '@/app/_ui/entry-links'
import type { ToldFigure } from '@/lib/domain/training/told-figure'
import type { WordsContext } from '@/lib/domain/words/entry-words'
import type { Words } from '@/lib/domain/words/words'
import classes from './training.module.css'

type Props = {
  figure: ToldFigure
  context: WordsContext
  words: Words
  /** The screen to come back to from an entry. */
  from?: string
}

/** One figure: its sentence, what stands below it, the sessions it lacks an effort of, and how it is made. */
export function FigureSection({ figure, context, words, from = '/training' }: Props) {
  const { title, sentence, lines, isMarked, steps, entries, lacking, sources } = figure
  return (
    <section className={classes.section} aria-label={title}>
      <h2>{title}</h2>
      <p className={classes.sentence} data-marked={isMarked ? '' : undefined}>
        {sentence}
      </p>
      {lines.map(line => (
        <p key={line} className={classes.line}>
          {line}
        </p>
      ))}
      <EntryLinks from={from} entries={lacking} context={context} words={words} lackAnswers />
      <HowMade
        of={title}
        steps={steps}
        entries={entries}
        sources={sources}
        from={from}
        context={context}
        words={words}
      />
    </section>
  )
}
