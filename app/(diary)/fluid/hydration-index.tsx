import { fluidSources } from '@/lib/domain/hydration/fluid-sources'
import { hydrationIndexOf } from '@/lib/domain/hydration/hydration-index'
import { indexWords } from '@/lib/domain/words/index-words'
import { Publications } from '../../_ui/publications'
import classes from './fluid.module.css'
import type { Shown } from './shown'

/** What is known of how long the drinks of the day stay in. Information alone; folded. */
export function HydrationIndex({ shown: { fluid, words, context } }: { shown: Shown }) {
  const said = words.fluidBand.index
  const ids = [...new Set(fluid.drinks.map(({ entry }) => entry.beverageId))]
  const tested = ids.flatMap(id => hydrationIndexOf(id) ?? [])
  if (ids.length === 0) return null
  return (
    <section aria-labelledby="index">
      <h2 id="index">{said.title}</h2>
      <p className={classes.second}>{said.intro}</p>
      {tested.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <ul role="list" className={classes.indices}>
          {tested.map(index => (
            <li key={index.beverageId}>
              <span>{context.nameOf('drink', index.beverageId) ?? index.name}</span>
              <span>{indexWords(index, words)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className={classes.second}>
        {said.spread} {words.referral.restsOn}{' '}
        <Publications sources={[fluidSources.hydrationIndex]} words={words} />.
      </p>
    </section>
  )
}
