import { IconChevronRight } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { crampsBeside } from '@/lib/domain/series/beside-before'
import { bodyChart } from '@/lib/domain/series/body-chart'
import { calendarChart } from '@/lib/domain/series/calendar-chart'
import { crampsBefore } from '@/lib/domain/series/cramps-before'
import { durationChart } from '@/lib/domain/series/duration-chart'
import { hoursChart } from '@/lib/domain/series/hours-chart'
import { howOftenChart } from '@/lib/domain/series/how-often-chart'
import { packCalendar } from '@/lib/domain/series/pack-calendar'
import { severityChart } from '@/lib/domain/series/severity-chart'
import type { AddressQuery } from '../form-page'
import { BesideBefore } from './beside-before'
import { CsvLink } from './csv-link'
import { loadCrampTrends } from './load-cramp-trends'
import { Marked } from './marked'
import { NothingYet } from './nothing-yet'
import { TrendChart } from './trend-chart'
import { TrendsHead } from './trends-head'
import classes from './trends.module.css'
import { trendsShown, trendsTitle, type TrendsShown } from './trends-shown'
import { CalendarOfCramps, HoursOfCramps, PlacesOfCramps } from './when-and-where'

export const generateMetadata = async (): Promise<Metadata> => trendsTitle('cramps')

export default async function CrampTrendsPage({ searchParams }: { searchParams: AddressQuery }) {
  const { words, shown } = await trendsShown(searchParams)
  if (shown === null) return <NothingYet words={words} />
  const { at } = shown
  const trends = await loadCrampTrends(shown)
  const { days, minutes, places, both } = trends
  const daysKnown = days.filter(({ logged }) => logged).length
  const before = both && crampsBefore(both.before, at)
  return (
    <>
      <TrendsHead page="cramps" shown={shown} />
      <BesideBefore page="cramps" shown={shown} beside={both && crampsBeside(both, at)} />
      <CalendarOfCramps
        chart={packCalendar(calendarChart(days, at))}
        before={before?.calendar}
        foot={<CsvLink chart="calendar" at={at} />}
      />
      <ChartsOverTime shown={shown} trends={trends} />
      <HoursOfCramps
        chart={hoursChart(minutes, daysKnown, at)}
        before={before?.hours}
        foot={<CsvLink chart="hours" at={at} />}
      />
      <PlacesOfCramps
        chart={bodyChart(places, daysKnown, at)}
        before={before?.places}
        foot={<CsvLink chart="muscles" at={at} />}
      />
    </>
  )
}

type ChartsProps = { shown: TrendsShown; trends: Awaited<ReturnType<typeof loadCrampTrends>> }

/** The charts with a line of time, on which medicines, visits and plans are marked. */
function ChartsOverTime({ shown, trends: { days, severities, durations } }: ChartsProps) {
  const { at, words } = shown
  return (
    <Marked shown={shown}>
      <TrendChart
        factor="cramps"
        chart={howOftenChart(days, severities, at)}
        csv="cramps"
        at={at}
        leadsToDays={false}
      />
      <TrendChart factor="cramps" chart={severityChart(days, severities, at)} csv="severity" at={at} />
      <TrendChart factor="cramps" chart={durationChart(days, durations, at)} csv="length" at={at} />
      {durations.overTenMinutes > 0 && (
        <Link href="/referral" className={classes.way} prefetch={false}>
          {words.durations.wayToReferral}
          <IconChevronRight size={20} aria-hidden />
        </Link>
      )}
    </Marked>
  )
}
