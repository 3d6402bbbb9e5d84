import { nameInParts } from '@/lib/domain/words/item-words'
import { temperatureWords } from '@/lib/domain/forms/units'
import { activityKey } from '@/lib/domain/activity-key'
import { bandStartsAtC, usualFrom, type SweatRate } from '@/lib/domain/hydration/sweat-profile'
import { sweatSources } from '@/lib/domain/hydration/sweat-sources'
import type { Units } from '@/lib/domain/profile'
import type { WordsContext } from '@/lib/domain/words/entry-words'
import { rateWords } from '@/lib/domain/words/sweat-words'
import type { Words } from '@/lib/domain/words/words'
import { HowMade } from '../../_ui/how-made'
import classes from './sweat.module.css'

type Props = { rates: readonly SweatRate[]; units: Units; context: WordsContext; words: Words }

/** The person's rates: an activity each, a strip for each band of temperature. */
export function Rates({ rates, units, context, words }: Props) {
  const { sweat } = words
  const keys = [...new Set(rates.map(({ latest }) => activityKey(latest)))]
  const most = Math.max(1000, ...rates.map(({ highestPerHourMl }) => highestPerHourMl))
  return (
    <section aria-labelledby="rates">
      <h2 id="rates">{sweat.rates}</h2>
      <p className={classes.second}>{sweat.since}</p>
      {keys.length === 0 && <p className={classes.second}>{sweat.noRates}</p>}
      {keys.map(key => {
        const ofActivity = rates.filter(({ latest }) => activityKey(latest) === key)
        const [first] = ofActivity
        if (first === undefined) return null
        return (
          <div key={key ?? ''} className={classes.activity}>
            <h3>{activityName(first, context, words)}</h3>
            {ofActivity.map(rate => (
              <Rate key={rate.band} rate={rate} most={most} units={units} context={context} words={words} />
            ))}
          </div>
        )
      })}
    </section>
  )
}

function activityName({ latest }: SweatRate, { nameOf }: WordsContext, { entries }: Words): string {
  const known = latest.activityId === undefined ? null : nameOf('activity', latest.activityId)
  return nameInParts(known ?? latest.activityName ?? entries.exercise).name
}

type RateProps = Omit<Props, 'rates'> & { rate: SweatRate; most: number }

function Rate({ rate, most, units, context, words }: RateProps) {
  const { sweat } = words
  const said = (perHourMl: number) => rateWords(perHourMl, units.volume, words)
  const { lowestPerHourMl, medianPerHourMl, highestPerHourMl, sessions, band } = rate
  const count = sessions.length
  const along = (perHourMl: number) => `(100% - 2 * var(--end)) * ${perHourMl / most}`
  return (
    <div className={classes.rate}>
      <p className={classes.band}>
        <b>{sweat.bands[band ?? 'unknown']}</b> <span>{bandWords(band, units, words)}</span>
      </p>
      <p className={classes.figure}>
        <b>{said(medianPerHourMl)}</b>{' '}
        {count > 1 && sweat.spread(said(lowestPerHourMl), said(highestPerHourMl))}
      </p>
      <div className={classes.track} aria-hidden="true">
        <span
          className={classes.range}
          style={{
            left: `calc(${along(lowestPerHourMl)})`,
            width: `calc(${along(highestPerHourMl - lowestPerHourMl)} + 2 * var(--end))`,
          }}
        />
        <span className={classes.dot} style={{ left: `calc(var(--end) + ${along(medianPerHourMl)})` }} />
      </div>
      <p className={classes.second}>
        {sweat.sessions(count)}. {rate.isUsual ? `${sweat.usual}.` : sweat.notUsualYet(usualFrom)}
      </p>
      <HowMade
        steps={[sweat.made.each, sweat.made.middle(count), sweat.made.since, sweat.made.bands]}
        entries={sessions.map(({ session }) => session)}
        beside={({ id }) => {
          const rated = sessions.find(({ session }) => session.id === id)
          return rated === undefined ? '' : said(rated.perHourMl)
        }}
        sources={[sweatSources.acsm2007]}
        from="/sweat"
        context={context}
        words={words}
        of={`${activityName(rate, context, words)}, ${sweat.bands[band ?? 'unknown'].toLowerCase()}`}
      />
    </div>
  )
}

/** The limits of a band in the person's unit: "10 °C to below 20 °C"; nothing where the temperature is not known. */
function bandWords(band: SweatRate['band'], units: Units, words: Words): string {
  const { bandLimits } = words.sweat
  const at = (celsius: number) => temperatureWords(celsius, units.temperature, words)
  const { mild, warm, hot } = bandStartsAtC
  if (band === null) return ''
  if (band === 'cool') return bandLimits.below(at(mild))
  if (band === 'hot') return bandLimits.from(at(hot))
  return band === 'mild' ? bandLimits.between(at(mild), at(warm)) : bandLimits.between(at(warm), at(hot))
}
