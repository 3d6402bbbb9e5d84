import { caffeineLimits } from '@/lib/domain/hydration/caffeine'
import { fluidSources } from '@/lib/domain/hydration/fluid-sources'
import { numberWords } from '@/lib/domain/words/number-words'
import { wholeWords } from '@/lib/domain/words/whole-words'
import { HowMade } from '../../_ui/how-made'
import classes from './fluid.module.css'
import type { Shown } from './shown'

/** The caffeine of the day and the alcohol of the week, each against its published limit, "at least" where some is not known. */
export function CaffeineAndAlcohol({ shown }: { shown: Shown }) {
  return (
    <div className={classes.two}>
      <Caffeine shown={shown} />
      <Alcohol shown={shown} />
    </div>
  )
}

const wholeMg = (mg: number): string => wholeWords(Math.round(mg))

function Caffeine({ shown: { fluid, words, from, context, entriesOf } }: { shown: Shown }) {
  const said = words.fluidBand.caffeine
  const { caffeine } = fluid
  const { dayLimitMg, atOnce, atOnceLimitMg, unknownDrinks } = caffeine
  const sum = unknownDrinks > 0 ? said.atLeast(wholeMg(caffeine.mg)) : `${wholeMg(caffeine.mg)} mg`
  const isLogged = fluid.drinks.length > 0
  const limit = dayLimitMg === null ? null : wholeMg(dayLimitMg)
  return (
    <section aria-labelledby="caffeine">
      <h2 id="caffeine">{said.title}</h2>
      <p className={classes.amount}>{isLogged ? sum : said.notLogged}</p>
      <p>{limit === null ? said.noMass : caffeine.isAboveDay ? said.above(limit) : said.ofLimit(limit)}</p>
      {caffeine.isAboveAtOnce && atOnce !== null && (
        <p>{said.atOnce(wholeMg(atOnce.mg), wholeMg(atOnceLimitMg ?? caffeineLimits.adultAtOnceMg))}</p>
      )}
      <HowMade
        of={said.title}
        steps={[
          said.each(wholeMg(caffeine.mg), caffeine.entryIds.length),
          ...(unknownDrinks > 0 ? [said.unknown(unknownDrinks)] : []),
          said.groups[caffeine.group],
          said.drinksOnly,
        ]}
        entries={entriesOf(caffeine.entryIds)}
        sources={[fluidSources.efsaCaffeine]}
        from={from}
        context={context}
        words={words}
      />
    </section>
  )
}

function Alcohol({ shown: { fluid, words, from, context, entriesOf } }: { shown: Shown }) {
  const said = words.fluidBand.alcohol
  const { loggedDays, units, unknownDrinks, limitUnits, isAbove, entryIds } = fluid.alcohol
  const figure = numberWords(Number(units.toFixed(1)), words)
  const sum = unknownDrinks > 0 ? said.atLeast(figure) : said.sum(figure)
  return (
    <section aria-labelledby="alcohol">
      <h2 id="alcohol">{said.title}</h2>
      <p className={classes.amount}>{loggedDays === 0 ? said.notLogged : sum}</p>
      <p>{limitUnits === null ? said.noLimit : isAbove ? said.above : said.ofLimit}</p>
      <HowMade
        of={said.title}
        steps={[
          said.days(loggedDays),
          said.unit,
          ...(unknownDrinks > 0 ? [said.unknown(unknownDrinks)] : []),
        ]}
        entries={entriesOf(entryIds)}
        sources={[fluidSources.lowRiskDrinking]}
        from={from}
        context={context}
        words={words}
      />
    </section>
  )
}
