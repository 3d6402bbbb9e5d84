import Link from 'next/link'
import { reasonsOf } from '@/lib/domain/hydration/day-band'
import type { DrinkingWarning } from '@/lib/domain/hydration/drinking-warnings'
import { fluidSources } from '@/lib/domain/hydration/fluid-sources'
import { warningTitle } from '@/lib/domain/words/drinking-words'
import { signHref } from '../../_ui/dark-urine'
import { EntryLinks } from '../../_ui/entry-links'
import { LevelMark } from '../../_ui/level-mark'
import { Publications } from '../../_ui/publications'
import classes from './fluid.module.css'
import type { Shown } from './shown'

const sourcesOf = {
  fast: [fluidSources.nioshHydration, fluidSources.overzealousDrinking],
  'fast-session': [fluidSources.nioshHydration, fluidSources.overzealousDrinking],
  much: [fluidSources.overzealousDrinking, fluidSources.exerciseHyponatraemia],
  gained: [fluidSources.acsm2007, fluidSources.overzealousDrinking],
  'plain-water': [fluidSources.exerciseHyponatraemia],
}

/** What speaks of confusion or a seizure: the way to log a sign stands beside it. */
const mayBeDiluted: readonly DrinkingWarning['id'][] = ['much', 'gained']

/** What is better said at once, in amber: what was counted, then what to do, then the drinks and sources it rests on. */
export function Warnings({ shown }: { shown: Shown }) {
  const { fluid, words, from, entriesOf, context } = shown
  const { warnings } = words.fluidBand
  if (fluid.warnings.length === 0) return null
  return (
    <section aria-labelledby="warnings" className={classes.warnings}>
      <h2 id="warnings">{warnings.title}</h2>
      {fluid.warnings.map(warning => (
        <article key={`${warning.id} ${warning.entryIds.join(' ')}`} className={classes.warning}>
          <div className={classes.warned}>
            <LevelMark level="urgent" />
            <h3>{warningTitle(warning, fluid.day, { units: shown.units, words })}</h3>
          </div>
          <p>{adviceOf(warning, shown).join(' ')}</p>
          {mayBeDiluted.includes(warning.id) && (
            <p>
              <Link href={signHref(from)} prefetch={false}>
                {warnings.logSign}
              </Link>
            </p>
          )}
          <EntryLinks from={from} entries={entriesOf(warning.entryIds)} context={context} words={words} />
          <p className={classes.second}>
            {warnings.ours} {words.referral.restsOn}{' '}
            <Publications sources={sourcesOf[warning.id]} words={words} />.
          </p>
        </article>
      ))}
    </section>
  )
}

function adviceOf({ id }: DrinkingWarning, { words, fluid }: Shown): string[] {
  const { warnings } = words.fluidBand
  const reasons = reasonsOf(fluid.band)
  const ask = reasons === null ? [] : [warnings.advice[reasons]]
  switch (id) {
    case 'fast':
      return [warnings.fastAdvice, ...ask]
    case 'fast-session':
      return [warnings.fastSessionAdvice, ...ask]
    case 'much':
      return [warnings.muchAdvice]
    case 'gained':
      return [warnings.gainedAdvice, ...ask]
    case 'plain-water':
      return [warnings.plainWaterAdvice, ...(fluid.maySaySalt ? [warnings.salty] : [])]
  }
}
