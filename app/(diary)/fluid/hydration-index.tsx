import { fluidSources } from '@/lib/domain/hydration/fluid-sources'
import type { Entry } from '@/lib/domain/entry'
import { hydrationIndexOf } from '@/lib/domain/hydration/hydration-index'
import { indexWords } from '@/lib/domain/words/index-words'
import { HowMade } from '../../_ui/how-made'
import classes from './fluid.module.css'
import type { Shown } from './shown'

/** What is known of how long the drinks of the day stay in. Information alone; folded. */
export function HydrationIndex({ shown: { fluid, words, context, from, entriesOf } }: { shown: Shown }) {
  const said = words.fluidBand.index
  const ids = [...new Set(fluid.drinks.map(({ entry }) => entry.beverageId))]
  const tested = ids.flatMap(id => hydrationIndexOf(id) ?? [])
  const indexOf = ({ beverageId }: { beverageId: string }) => hydrationIndexOf(beverageId)
  const drunk = fluid.drinks.filter(({ entry }) => indexOf(entry) !== null)
  const beside = (entry: Entry) => {
    const index = entry.kind === 'fluid' ? indexOf(entry) : null
    return index === null ? '' : indexWords(index, words)
  }
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
      <HowMade
        of={said.fact}
        steps={[said.made, said.spread]}
        entries={entriesOf(drunk.map(({ entry }) => entry.id))}
        beside={beside}
        sources={[fluidSources.maughan2016]}
        from={from}
        context={context}
        words={words}
      />
    </section>
  )
}
