import { IconDroplet } from '@tabler/icons-react'
import type { Entry } from '@/lib/domain/entry'
import { fastFromMl, neverAboveMlPerHour, type FastestHour } from '@/lib/domain/hydration/drinking-pace'
import { fastestHourOfDay } from '@/lib/domain/hydration/drinking-warnings'
import { drinksByHour, type HourOfDrinks } from '@/lib/domain/hydration/drinks-by-hour'
import { writtenTime } from '@/lib/domain/time/instant'
import { entryWords } from '@/lib/domain/words/entry-words'
import { clockWords } from '@/lib/domain/words/drinking-words'
import { amountWords } from '@/lib/domain/words/fluid-words'
import { findDrink } from '@/lib/domain/reference/drinks'
import { fluidSources } from '@/lib/domain/hydration/fluid-sources'
import { ButtonLink } from '../../_ui/button-link'
import { EntryList, EntryRow } from '../../_ui/entry-row'
import { HowMade } from '../../_ui/how-made'
import { KindIcon, vesselOf } from '../../_ui/kind-icon'
import classes from './fluid.module.css'
import type { Shown } from './shown'

/** The drinks of the day by the hour on the wall they were drunk in, those that do not count among them. */
export function DrinksByHour({ shown }: { shown: Shown }) {
  const { fluid, words, from, context, entriesOf } = shown
  const { drinks: said } = words.fluidBand
  const fastest = fastestHourOfDay(fluid.drunk)
  return (
    <section aria-labelledby="drinks">
      <h2 id="drinks">{said.title}</h2>
      {fastest !== null && <Fastest of={fastest} shown={shown} />}
      {drinksByHour(fluid.drinks).map(hour => (
        <Hour key={hour.from} hour={hour} shown={shown} />
      ))}
      {fluid.drinks.length > 0 && (
        <HowMade
          of={said.anHour}
          steps={said.hourHow}
          entries={entriesOf(fluid.drinks.map(({ entry }) => entry.id))}
          beside={volumeBeside(shown)}
          from={from}
          context={context}
          words={words}
        />
      )}
      {fluid.isToday && (
        <p className={classes.action}>
          <ButtonLink href="/drinks/new?from=/fluid" variant="light" icon={<IconDroplet aria-hidden />}>
            {said.log}
          </ButtonLink>
        </p>
      )}
    </section>
  )
}

/** The most within an hour, and what of each drink and session lies in it. */
function Fastest({ of: fastest, shown }: { of: FastestHour; shown: Shown }) {
  const { fluid, units, words, context, from, entriesOf } = shown
  const { drinks: said } = words.fluidBand
  return (
    <>
      <p className={classes.second}>
        {said.fastest(amountWords(fastest.ml, units.volume, words), clockWords(fastest, fluid.day, words))}
      </p>
      <HowMade
        of={said.mostInAnHour}
        steps={said.fastestHow(
          amountWords(fastFromMl, units.volume, words),
          amountWords(neverAboveMlPerHour, units.volume, words),
        )}
        entries={entriesOf(fastest.entryIds)}
        beside={({ id }) => amountWords(fastest.partsMl.get(id) ?? 0, units.volume, words)}
        sources={[fluidSources.nioshHydration]}
        from={from}
        context={context}
        words={words}
      />
    </>
  )
}

/** What of a drink counts: its whole volume, or none of it. */
function volumeBeside({ fluid, units, words }: Shown): (entry: Entry) => string {
  const counted = new Map<string, number>(fluid.counted.map(({ entry }) => [entry.id, entry.volumeMl]))
  return ({ id }) => amountWords(counted.get(id) ?? 0, units.volume, words)
}

type HourProps = { hour: HourOfDrinks; shown: Shown }

function Hour({ hour, shown: { units, words, context, from } }: HourProps) {
  const { drinks: said } = words.fluidBand
  const span = said.hour(hour.from, hour.until)
  return (
    <div className={classes.hour}>
      <h3>
        {span} <span className={classes.second}>{amountWords(hour.countedMl, units.volume, words)}</span>
      </h3>
      <EntryList label={span}>
        {hour.drinks.map(({ entry, figures }) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            words={{
              title: entryWords(entry, context, words).title,
              detail: figures.countsAsFluid ? null : said.doesNotCount,
            }}
            time={writtenTime(entry.at)}
            icon={
              <KindIcon
                entry={entry}
                vessel={vesselOf(findDrink(entry.beverageId)?.category, entry.volumeMl)}
              />
            }
            dayWord=""
            from={from}
          />
        ))}
      </EntryList>
    </div>
  )
}
