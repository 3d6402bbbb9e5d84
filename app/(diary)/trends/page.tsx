import { IconBolt, IconDroplet } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { Chart } from '@/app/_charts/chart'
import { CrampsPerWeek, FluidPerDay } from '@/app/_charts/drawings'
import { PageHeading } from '@/app/_ui/page-heading'
import type { Person } from '@/lib/auth/signed-in'
import { loadDays } from '@/lib/data/days'
import { listEntries } from '@/lib/data/entries'
import type { DayTotals } from '@/lib/domain/day-totals'
import { crampsPerWeek } from '@/lib/domain/series/cramps-per-week'
import { crampPoints } from '@/lib/domain/series/cramps-per-week-points'
import { crampRows, crampsReading, crampsSentence } from '@/lib/domain/series/cramps-per-week-words'
import { fluidPerDay } from '@/lib/domain/series/fluid-per-day'
import { fluidPoints } from '@/lib/domain/series/fluid-per-day-points'
import { fluidReading, fluidRows, fluidSentence } from '@/lib/domain/series/fluid-per-day-words'
import { daysOfSpan, spanOf, type Span } from '@/lib/domain/series/span'
import type { LocalDate } from '@/lib/domain/time/local-date'
import { volumeUnitOf, type VolumeUnit } from '@/lib/domain/units'
import { person } from '../judgement'
import { NothingYet } from './nothing-yet'
import { SpanLinks } from './span-links'
import classes from './trends.module.css'

export const metadata: Metadata = { title: 'Trends' }

type Props = { searchParams: Promise<{ span?: string | string[] }> }

export default async function TrendsPage({ searchParams }: Props) {
  const who = await person()
  const { owner, today, profile } = who
  const { span: asked } = await searchParams
  const span = spanOf(typeof asked === 'string' ? asked : undefined)
  const { from, to } = daysOfSpan(span, today)
  const days = await loadDays(owner, from, to)
  if (days.every(({ logged }) => !logged) && !(await hasEntries(who))) return <NothingYet />
  return (
    <>
      <div className={classes.head}>
        <PageHeading title="Trends" />
        <SpanLinks shown={span} />
      </div>
      <CrampsChart days={days} span={span} today={today} />
      <FluidChart days={days} span={span} today={today} unit={volumeUnitOf(profile)} />
    </>
  )
}

const hasEntries = async ({ owner }: Person): Promise<boolean> =>
  (await listEntries(owner, { limit: 1 })).entries.length > 0

type ChartProps = { days: readonly DayTotals[]; span: Span; today: LocalDate }

function CrampsChart({ days, span, today }: ChartProps) {
  const series = crampsPerWeek(days, today)
  const sentence = crampsSentence(series, span)
  return (
    <Chart
      icon={<IconBolt size={24} stroke={1.9} color="var(--cramps)" aria-hidden />}
      name="Cramps a week"
      sentence={sentence}
      drawing={<CrampsPerWeek name={sentence} {...crampPoints(series)} />}
      reading={crampsReading(series)}
      table={{
        columns: [
          { name: 'Week from', isNumber: false },
          { name: 'Cramps', isNumber: true },
          { name: 'Days known', isNumber: true },
        ],
        rows: crampRows(series).map(row => ({
          key: row.monday,
          head: row.week,
          cells: [row.cramps, row.daysKnown],
        })),
      }}
    />
  )
}

function FluidChart({ days, span, today, unit }: ChartProps & { unit: VolumeUnit }) {
  const series = fluidPerDay(days, today)
  const sentence = fluidSentence(series, span, unit)
  return (
    <Chart
      icon={<IconDroplet size={24} stroke={1.9} color="var(--fluid)" aria-hidden />}
      name={unit === 'ml' ? 'Fluid, litres a day' : 'Fluid, fluid ounces a day'}
      sentence={sentence}
      drawing={<FluidPerDay name={sentence} {...fluidPoints(series, unit)} />}
      reading={fluidReading(series)}
      table={{
        columns: [
          { name: 'Day', isNumber: false },
          { name: 'Fluid logged', isNumber: true },
        ],
        rows: fluidRows(series, unit).map(row => ({ key: row.day, head: row.words, cells: [row.amount] })),
      }}
    />
  )
}
