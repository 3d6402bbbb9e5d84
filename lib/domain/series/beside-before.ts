import type { CrampDay, TrainingDay } from '../day-totals'
import type { IntakeTotals } from '../nutrition/intake-totals'
import { minerals } from '../nutrition/mineral'
import type { Rate } from '../statistics/one-rate'
import { addDays, daysBetween } from '../time/local-date'
import type { VolumeUnit } from '../units'
import { numberWords } from '../words/number-words'
import { dayVolumeWords } from '../words/volume-words'
import { wholeWords } from '../words/whole-words'
import type { ChartSpan } from './chart-span'
import { wholeMg } from './held-mineral'
import { daysForRate } from './how-often-series'
import { periodSeries, type PeriodSeries } from './period-series'
import { ratioVerdict } from './ratio-verdict'
import { severitySeries, type SeverityCount } from './severity-series'
import type { ShownDays } from './span'

/** A figure, and the known days or rated cramps it rests on, as words. */
export type Rested = { value: string; rests: string }

/** One figure of the days shown and of as many days before. */
export type BesideRow = { name: string; now: Rested; before: Rested }

/** The days shown beside as many days before: one sentence, the figures of both, how to read them. */
export type Beside = { sentence: string; rows: BesideRow[]; reading: string }

/** Something of the days shown and of the days before. */
export type Both<Of> = { now: Of; before: Of }

/** As many days, the last of them the day before these begin. */
export function daysBefore({ from, to }: ShownDays): ShownDays {
  return { from: addDays(from, -daysBetween(from, to) - 1), to: addDays(from, -1) }
}

/** All of a span as one: its periods are not asked for. */
const asOne = 'year'

const row = (name: string, { now, before }: Both<Rested>): BesideRow => ({ name, now, before })

const each = <Of, To>({ now, before }: Both<Of>, to: (of: Of) => To): Both<To> => ({
  now: to(now),
  before: to(before),
})

const oneDecimal = (value: number): number => Math.round(value * 10) / 10

/** What a span has for its cramps. */
export type CrampsOfDays = { days: readonly CrampDay[]; severities: readonly SeverityCount[] }

/** Cramps and their severity; those of one muscle and side less than half an hour apart count once. */
export function crampsBeside(both: Both<CrampsOfDays>, { today, words }: ChartSpan): Beside {
  const { besideBefore, trends } = words
  const { severity } = trends
  const series = each(both, ({ days, severities }) => severitySeries(days, severities, today, asOne))
  const rates = each(series, ({ episodes, daysKnown }): Rate => ({ count: episodes, time: daysKnown }))
  const known = (count: number, days: number): string => besideBefore.known(trends.outOf(count, days))
  const counted = (value: (of: Rate) => string): Both<Rested> =>
    each(series, ({ episodes, daysKnown, days }) => ({
      value: daysKnown === 0 ? trends.notKnown : value({ count: episodes, time: daysKnown }),
      rests: known(daysKnown, days),
    }))
  return {
    sentence: besideBefore.cramps(ratioVerdict(rates.now, rates.before, words), series.before.days),
    rows: [
      row(
        besideBefore.crampsName,
        counted(({ count }) => wholeWords(count)),
      ),
      row(
        besideBefore.perWeek,
        counted(({ count, time }) =>
          time < daysForRate ? besideBefore.tooFewDays : numberWords(oneDecimal((count * 7) / time), words),
        ),
      ),
      row(
        besideBefore.severity,
        each(series, ({ middle, rated }) => ({
          value:
            middle === null
              ? trends.notKnown
              : severity.outOfTen(numberWords(Math.floor(middle * 2) / 2, words)),
          rests: besideBefore.rated(rated),
        })),
      ),
    ],
    reading: `${severity.once} ${besideBefore.knownDays(daysForRate)}`,
  }
}

type Amount = (value: number) => string

const middleOf = (series: PeriodSeries, amount: Amount, { words }: ChartSpan): Rested => ({
  value: series.middle === null ? words.trends.notKnown : amount(series.middle),
  rests: words.besideBefore.known(words.trends.outOf(series.daysKnownBefore, series.daysBefore)),
})

/** The middle of the days with a drink, and for each mineral of the days that look whole. Today is left out: it is not over. */
export function intakeBeside(both: Both<readonly IntakeTotals[]>, volume: VolumeUnit, at: ChartSpan): Beside {
  const { today, words } = at
  const { besideBefore, trends } = words
  const litres: Amount = ml => {
    const { figure, unit } = dayVolumeWords(ml, volume, words)
    return `${figure} ${unit}`
  }
  const milligrams: Amount = value => `${wholeWords(value)} mg`
  const fluid = each(both, days => periodSeries(days, today, asOne, ({ fluidMl }) => fluidMl))
  const { now, before } = each(fluid, ({ middle }) => (middle === null ? null : litres(middle)))
  return {
    sentence:
      now === null || before === null
        ? besideBefore.tooFew(fluid.before.days)
        : besideBefore.fluid(now, before, fluid.before.days),
    rows: [
      row(
        besideBefore.fluidName,
        each(fluid, series => middleOf(series, litres, at)),
      ),
      ...minerals.map(mineral =>
        row(
          trends.minerals[mineral],
          each(both, days =>
            middleOf(
              periodSeries(days, today, asOne, day => wholeMg(day, mineral)),
              milligrams,
              at,
            ),
          ),
        ),
      ),
    ],
    reading: besideBefore.intakeReading,
  }
}

/** Minutes and load, for a week of known days; where fewer are known, too few. */
export function trainingBeside(both: Both<readonly TrainingDay[]>, { today, words }: ChartSpan): Beside {
  const { besideBefore, trends } = words
  const aWeek = ({ total, daysKnown }: PeriodSeries): string | null =>
    total === null || daysKnown < daysForRate ? null : wholeWords((total * 7) / daysKnown)
  const minutes = each(both, days =>
    periodSeries(days, today, asOne, ({ exerciseMinutes }) => exerciseMinutes),
  )
  const load = each(both, days => periodSeries(days, today, asOne, day => day.load))
  const rested = (series: PeriodSeries): Rested => ({
    value: aWeek(series) ?? (series.total === null ? trends.notKnown : besideBefore.tooFewDays),
    rests: besideBefore.known(trends.outOf(series.daysKnown, series.days)),
  })
  const { now, before } = each(load, aWeek)
  return {
    sentence:
      now === null || before === null
        ? besideBefore.tooFew(load.before.days)
        : besideBefore.load(now, before, load.before.days),
    rows: [
      row(besideBefore.minutesName, each(minutes, rested)),
      row(besideBefore.loadName, each(load, rested)),
    ],
    reading: besideBefore.knownDays(daysForRate),
  }
}
