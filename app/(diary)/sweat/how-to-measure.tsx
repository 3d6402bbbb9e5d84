import type { Words } from '@/lib/domain/words/words'
import classes from './sweat.module.css'

/** How to weigh before and after, step by step. */
export const HowToMeasure = ({ words: { sweat } }: { words: Words }) => (
  <section aria-labelledby="how-to-measure">
    <h2 id="how-to-measure">{sweat.how}</h2>
    <ol className={classes.steps}>
      {sweat.howSteps.map(step => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  </section>
)
