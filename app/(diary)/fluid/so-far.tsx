import Link from 'next/link'
import { reasonsOf } from '@/lib/domain/hydration/day-band'
import { volumeOf } from '@/lib/domain/hydration/drinks-by-hour'
import { cautionNames } from '@/lib/domain/words/caution-words'
import { amountWords, bandSentence } from '@/lib/domain/words/fluid-words'
import { BandTape } from '../../_ui/band-tape'
import { HowMade } from '../../_ui/how-made'
import classes from './fluid.module.css'
import type { Shown } from './shown'

/** The sentence of the day, its tape, and how the amount was counted. */
export function SoFar({ shown }: { shown: Shown }) {
  const { fluid, units, context, words, from, entriesOf } = shown
  const { band, counted, countedMl, isToday, drinks, warnings } = fluid
  const { fluidBand, today } = words
  const reasons = reasonsOf(band)
  const amount = amountWords(countedMl, units.volume, words)
  const isLogged = counted.length > 0
  const left = drinks.filter(({ figures }) => !figures.countsAsFluid)
  const leftMl = volumeOf(left.map(({ entry }) => entry))
  return (
    <section className={classes.soFar}>
      <h2 className={classes.sentence}>
        {isLogged ? (
          <>
            <b className={classes.figure}>{amount}</b> {isToday ? today.soFarToday : fluidBand.onThatDay}
          </>
        ) : isToday ? (
          today.noDrinksYet
        ) : (
          fluidBand.noDrinks
        )}
      </h2>
      {band.kind === 'band' && (
        <p className={classes.place}>
          {bandSentence(isLogged ? countedMl : null, band, {
            unit: units.volume,
            isToday,
            mayAsk: warnings.length === 0,
            words,
          })}
        </p>
      )}
      <BandTape
        drinksMl={counted.map(({ entry }) => entry.volumeMl)}
        band={band}
        unit={units.volume}
        isToday={isToday}
        words={words}
      />
      {isLogged && (
        <HowMade
          of={amount}
          steps={[
            fluidBand.drinks.counts,
            fluidBand.drinks.total(amount),
            ...(left.length === 0
              ? []
              : [fluidBand.drinks.notCounted(amountWords(leftMl, units.volume, words))]),
          ]}
          entries={entriesOf(counted.map(({ entry }) => entry.id))}
          from={from}
          context={context}
          words={words}
        />
      )}
      {reasons !== null && band.kind === 'clinic' && (
        <div className={classes.clinic}>
          <h3>{fluidBand.reason.title[reasons]}</h3>
          <p>{fluidBand.reason.because[reasons](cautionNames(band.cautions, words))}</p>
          <p className={classes.second}>
            {fluidBand.reason.notRight} <Link href="/settings/profile">{fluidBand.reason.profile}</Link>
            {', '}
            <Link href="/medicines">{fluidBand.reason.medicines}</Link>
          </p>
        </div>
      )}
      {band.kind === 'too-young' && <p className={classes.clinic}>{fluidBand.tooYoung}</p>}
    </section>
  )
}
