import Link from 'next/link'
import type { Source } from '@/lib/domain/referral/sources'
import { bandSteps, partName } from '@/lib/domain/words/band-steps'
import { entryWords } from '@/lib/domain/words/entry-words'
import { amountWords, bandWords } from '@/lib/domain/words/fluid-words'
import { HowMade } from '../../_ui/how-made'
import classes from './fluid.module.css'
import type { Shown } from './shown'

const uniqueSources = (sources: readonly Source[]): Source[] => [...new Set(sources)]

/** What makes the band, what each part adds to its edges, and what is not known. Nothing where there is no band. */
export function BandParts({ shown }: { shown: Shown }) {
  const { fluid, units, words, from, entriesOf, context } = shown
  const { band } = fluid
  if (band.kind !== 'band') return null
  const { parts } = words.fluidBand
  const edge = (ml: number): string => amountWords(ml, units.volume, words)
  const added = (ml: number, isFirst: boolean): string =>
    isFirst ? edge(ml) : `${ml < 0 ? '−' : '+'} ${edge(Math.abs(ml))}`
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{parts.title}</h2>
      <table className={classes.parts}>
        <thead>
          <tr>
            <th scope="col">{parts.part}</th>
            <th scope="col">{parts.lower}</th>
            <th scope="col">{parts.upper}</th>
          </tr>
        </thead>
        <tbody>
          {band.parts.map((part, index) => (
            <tr key={part.id === 'session' ? part.session.id : part.id}>
              <th scope="row">{partName(part, shown)}</th>
              <td>{added(part.lowMl, index === 0)}</td>
              <td>{added(part.highMl, index === 0)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{parts.sum}</th>
            <td>{edge(band.lowMl)}</td>
            <td>{edge(band.highMl)}</td>
          </tr>
        </tfoot>
      </table>
      <p className={classes.second}>{parts.reading}</p>
      <HowMade
        of={bandWords(band, units.volume, words)}
        steps={bandSteps(band, shown)}
        entries={entriesOf(band.parts.flatMap(({ entryIds }) => entryIds))}
        sources={uniqueSources(band.parts.flatMap(({ sources }) => sources))}
        from={from}
        context={context}
        words={words}
      />
      <NotKnown shown={shown} />
    </section>
  )
}

function NotKnown({ shown: { fluid, words, context, entriesOf } }: { shown: Shown }) {
  const { band } = fluid
  const { notKnown } = words.fluidBand
  if (band.kind !== 'band' || band.notKnown.length + band.notForAge.length === 0) return null
  return (
    <div className={classes.notKnown}>
      <h3>{notKnown.title}</h3>
      <ul role="list">
        {band.notKnown.map(what => (
          <li key={what}>{notKnown[what]}</li>
        ))}
        {entriesOf(band.notForAge).map(entry => (
          <li key={entry.id}>{notKnown.notForAge(entryWords(entry, context, words).title)}</li>
        ))}
      </ul>
      {band.notKnown.length > 0 && (
        <p>
          <Link href="/settings/profile">{notKnown.profile}</Link>
        </p>
      )}
      {band.notKnown.includes('mass') && (
        <p>
          <Link href="/measurements/new?from=/fluid">{notKnown.weigh}</Link>
        </p>
      )}
    </div>
  )
}
