import type { Words } from '@/lib/domain/words/words'
import classes from './try.module.css'

/** How trying a change works, for a person without statistics. */
export function HowItWorks({ words }: { words: Words }) {
  const { how } = words.tryIt
  return (
    <section aria-labelledby="how" className={classes.how}>
      <h2 id="how">{how.title}</h2>
      <ol>
        {how.steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{how.why}</p>
      <p className={classes.small}>{how.not}</p>
    </section>
  )
}
