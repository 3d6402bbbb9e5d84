import { HowMade } from '@/app/_ui/how-made'
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

/** One figure: its sentence, what stands below it, and how it is made. */
export function FigureSection({ figure, context, words, from = '/training' }: Props) {
  const { title, sentence, lines, isMarked, steps, entries, sources } = figure
  return (
    <section className={classes.section} aria-label={title}>
      <h2 className={classes.name}>{title}</h2>
      <p className={classes.sentence} data-marked={isMarked ? '' : undefined}>
        {sentence}
      </p>
      {lines.map(line => (
        <p key={line} className={classes.line}>
          {line}
        </p>
      ))}
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
