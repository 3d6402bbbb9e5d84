import { learnSources } from '@/lib/domain/learn/learn-sources'
import { trialIds, trials } from '@/lib/domain/learn/trial-figures'
import type { WordsContext } from '@/lib/domain/words/entry-words'
import type { Words } from '@/lib/domain/words/words'
import { HowMade } from '../../_ui/how-made'
import classes from './learn.module.css'

/** What was tried against cramps: what and in whom, the result, how sure it is, and what it does not say. */
export function Trials({ words, context }: { words: Words; context: WordsContext }) {
  const { trialParts, certainties, trials: texts } = words.learn
  return trialIds.map(id => {
    const { name, tested, result, notSaid, howMade } = texts[id]
    const { certainty, sources } = trials[id]
    const rows = [
      [trialParts.tested, tested],
      [trialParts.result, result],
      [trialParts.certainty, certainties[certainty]],
      [trialParts.notSaid, notSaid],
    ] as const
    return (
      <section key={id} aria-labelledby={id} className={classes.section}>
        <h2 id={id}>{name}</h2>
        <dl className={classes.trial}>
          {rows.map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <HowMade
          steps={[howMade]}
          sources={sources.map(one => learnSources[one])}
          from="/learn/what-trials-found"
          context={context}
          words={words}
          of={name}
        />
      </section>
    )
  })
}
