import { IconDroplet } from '@tabler/icons-react'
import { fastestHour } from '@/lib/domain/hydration/drinking-pace'
import { drinksByHour, type HourOfDrinks } from '@/lib/domain/hydration/drinks-by-hour'
import { writtenTime } from '@/lib/domain/time/instant'
import { entryWords } from '@/lib/domain/words/entry-words'
import { clockOfDrinks } from '@/lib/domain/words/drinking-words'
import { amountWords } from '@/lib/domain/words/fluid-words'
import { findDrink } from '@/lib/domain/reference/drinks'
import { ButtonLink } from '../../_ui/button-link'
import { EntryList, EntryRow } from '../../_ui/entry-row'
import { KindIcon, vesselOf } from '../../_ui/kind-icon'
import classes from './fluid.module.css'
import type { Shown } from './shown'

/** The drinks of the day by the hour on the wall they were drunk in, those that do not count among them. */
export function DrinksByHour({ shown }: { shown: Shown }) {
  const { fluid, units, words } = shown
  const { drinks: said } = words.fluidBand
  const fastest = fastestHour(fluid.counted.map(({ entry }) => entry))
  return (
    <section aria-labelledby="drinks">
      <h2 id="drinks">{said.title}</h2>
      {fastest !== null && (
        <p className={classes.second}>
          {said.fastest(
            amountWords(fastest.ml, units.volume, words),
            clockOfDrinks(fastest.fromMs, fluid.counted),
          )}
        </p>
      )}
      {drinksByHour(fluid.drinks).map(hour => (
        <Hour key={hour.from} hour={hour} shown={shown} />
      ))}
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
