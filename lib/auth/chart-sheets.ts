import { countMinutes, countPlaces } from '../data/cramp-places'
import { loadCrampDays, loadTrainingDays } from '../data/days'
import { loadDurations } from '../data/durations'
import { countSeverities } from '../data/severities'
import { loadTriedRelief } from '../data/tried-relief'
import { comparisonSheet } from '../domain/comparison/comparison-sheet'
import type { Mineral } from '../domain/nutrition/mineral'
import { bodySeries } from '../domain/series/body-series'
import {
  durationSheet,
  howOftenSheet,
  hoursSheet,
  placesSheet,
  reliefSheet,
} from '../domain/series/cramp-sheets'
import { durationPeriods } from '../domain/series/duration-series'
import { hoursSeries } from '../domain/series/hours-series'
import { howOftenSeries } from '../domain/series/how-often-series'
import { severitySheet, sumsSheet, type ChartSheet } from '../domain/series/chart-sheet'
import { fluidSheet, mineralSheet } from '../domain/series/held-sheets'
import { stepFor, type Step } from '../domain/series/period'
import { periodSeries } from '../domain/series/period-series'
import { severitySeries } from '../domain/series/severity-series'
import type { ShownDays } from '../domain/series/span'
import { daysBetween } from '../domain/time/local-date'
import { loadIntake } from './load-intake'
import { comparedFactors } from './load-compared'
import type { Person } from './person'

/** Loads the figures of one chart over days, in the steps in which it is drawn. */
type LoadSheet = (person: Person, days: ShownDays, step: Step) => Promise<ChartSheet>

const ofMineral =
  (mineral: Mineral): LoadSheet =>
  async (person, { from, to }, step) =>
    mineralSheet(await loadIntake(person, from, to), mineral, person.today, step)

/** Every chart that can be had as a file, by its name in an address: to add one is to add an entry. */
const sheets = {
  calendar: async ({ owner, today }, { from, to }) =>
    sumsSheet(
      periodSeries(await loadCrampDays(owner, from, to), today, 'day', ({ cramps }) => cramps),
      'cramps_as_logged',
    ),
  cramps: async ({ owner, today, now }, { from, to }, step) => {
    const counts = await countSeverities(owner, { from, to, step, now })
    return howOftenSheet(howOftenSeries(await loadCrampDays(owner, from, to), counts, today, step).periods)
  },
  severity: async ({ owner, today, now }, { from, to }, step) => {
    const days = await loadCrampDays(owner, from, to)
    return severitySheet(
      severitySeries(days, await countSeverities(owner, { from, to, step, now }), today, step),
    )
  },
  length: async ({ owner, today, now }, { from, to }, step) => {
    const durations = await loadDurations(owner, { from, to, step, now })
    return durationSheet(durationPeriods(await loadCrampDays(owner, from, to), durations, today, step))
  },
  hours: async ({ owner, now }, { from, to }) =>
    hoursSheet(hoursSeries(await countMinutes(owner, { from, to, now })).counts),
  muscles: async ({ owner, now }, { from, to }) =>
    placesSheet(bodySeries(await countPlaces(owner, { from, to, now })).places),
  relief: async ({ owner, now }, { from, to }) =>
    reliefSheet((await loadTriedRelief(owner, { from, to, now })).methods),
  fluid: async (person, { from, to }, step) =>
    fluidSheet(await loadIntake(person, from, to), person.today, step),
  potassium: ofMineral('potassium'),
  magnesium: ofMineral('magnesium'),
  calcium: ofMineral('calcium'),
  sodium: ofMineral('sodium'),
  exercise: async ({ owner, today }, { from, to }, step) => {
    const days = await loadTrainingDays(owner, from, to)
    return sumsSheet(
      periodSeries(days, today, step, ({ exerciseMinutes }) => exerciseMinutes),
      'exercise_minutes',
    )
  },
  load: async ({ owner, today }, { from, to }, step) => {
    const days = await loadTrainingDays(owner, from, to)
    return sumsSheet(
      periodSeries(days, today, step, ({ load }) => load),
      'load_effort_times_minutes',
    )
  },
  before: async person => comparisonSheet((await comparedFactors(person)).all),
} satisfies Record<string, LoadSheet>

export type ChartFile = keyof typeof sheets

const isChartFile = (name: string): name is ChartFile => name in sheets

/** The names of the charts that can be had as a file. */
export const chartFiles: readonly ChartFile[] = Object.keys(sheets).filter(isChartFile)

/** The figures of a chart over these days. */
export const loadChartSheet = (chart: ChartFile, person: Person, days: ShownDays): Promise<ChartSheet> =>
  sheets[chart](person, days, stepFor(daysBetween(days.from, days.to) + 1))
