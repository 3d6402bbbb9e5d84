import { HowMade } from '@/app/_ui/how-made'
import type { ToldParts } from '@/lib/domain/training/session-figures'
import type { WordsContext } from '@/lib/domain/words/entry-words'
import type { Words } from '@/lib/domain/words/words'
import classes from './training.module.css'

type Props = { parts: ToldParts | null; context: WordsContext; words: Words }

/** How often warm-up and cool-down were kept. */
export function PartsSection({ parts, context, words }: Props) {
  const { title, none } = words.trainingLoad.parts
  return (
    <section className={classes.section} aria-label={title}>
      <h2 className={classes.name}>{title}</h2>
      {parts === null ? (
        <p className={classes.sentence}>{none}</p>
      ) : (
        <>
          {parts.parts.map(({ sentence, lines }) => (
            <div key={sentence}>
              <p className={classes.sentence}>{sentence}</p>
              {lines.length > 0 && <p className={classes.line}>{lines.join(' ')}</p>}
            </div>
          ))}
          <p className={classes.line}>{parts.published}</p>
          <HowMade {...parts} of={title} from="/training" context={context} words={words} />
        </>
      )}
    </section>
  )
}
