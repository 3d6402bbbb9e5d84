import { IconChevronRight } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { Chart } from '@/app/_charts/chart'
import { countMinutes, countPlaces } from '@/lib/data/cramp-places'
import { loadCrampDays } from '@/lib/data/days'
import { countSeverities } from '@/lib/data/severities'
import { crampsBeside } from '@/lib/domain/series/beside-before'
import { loadDurations } from '@/lib/data/durations'
import { bodyChart } from '@/lib/domain/series/body-chart'
import { calendarChart } from '@/lib/domain/series/calendar-chart'
import { durationChart } from '@/lib/domain/series/duration-chart'
import { hoursChart } from '@/lib/domain/series/hours-chart'
import { howOftenChart } from '@/lib/domain/series/how-often-chart'
import { packChart } from '@/lib/domain/series/packed-chart'
import { severityChart } from '@/lib/domain/series/severity-chart'
import type { ShownDays } from '@/lib/domain/series/span'
import type { AddressQuery } from '../form-page'
import { BesideBefore } from './beside-before'
import { bothSpans } from './both-spans'
import { CsvLink } from './csv-link'
import { FactorIcon } from './factor-icons'
import { Marked } from './marked'
import { NothingYet } from './nothing-yet'
import { TrendsHead } from './trends-head'
import classes from './trends.module.css'
import { trendsShown, trendsTitle } from './trends-shown'
import { CalendarOfCramps, HoursOfCramps, PlacesOfCramps } from './when-and-where'

export const generateMetadata = async (): Promise<Metadata> => trendsTitle('cramps')

export default async function CrampTrendsPage({ searchParams }: { searchParams: AddressQuery }) {
  const { words, shown } = await trendsShown(searchParams)
  if (shown === null) return <NothingYet words={words} />
  const { who, at } = shown
  const { owner, now } = who
  const load = async ({ from, to }: ShownDays) => ({
    days: await loadCrampDays(owner, from, to),
    severities: await countSeverities(owner, { from, to, step: at.step, now }),
  })
  const cramps = await load(at)
  const { days, severities } = cramps
  const both = await bothSpans(shown, cramps, load)
  const range = { from: at.from, to: at.to, now }
  const durations = await loadDurations(owner, { ...range, step: at.step })
  const isByDay = at.step === 'day'
  const minutes = await countMinutes(owner, range)
  const places = await countPlaces(owner, range)
  const daysKnown = days.filter(({ logged }) => logged).length
  const icon = <FactorIcon factor="cramps" />
  return (
    <>
      <TrendsHead page="cramps" shown={shown} />
      <BesideBefore page="cramps" shown={shown} beside={both && crampsBeside(both, at)} />
      <CalendarOfCramps chart={calendarChart(days, at)} at={at} />
      <Marked shown={shown}>
        <Chart
          factor="cramps"
          icon={icon}
          chart={packChart(howOftenChart(days, severities, at))}
          foot={<CsvLink chart="cramps" at={at} />}
        />
        <Chart
          factor="cramps"
          icon={icon}
          chart={packChart(severityChart(days, severities, at))}
          foot={<CsvLink chart="severity" at={at} />}
          linksDays={isByDay}
        />
        <Chart
          factor="cramps"
          icon={icon}
          chart={packChart(durationChart(days, durations, at))}
          foot={<CsvLink chart="length" at={at} />}
          linksDays={isByDay}
        />
        {durations.overTenMinutes > 0 && (
          <Link href="/referral" className={classes.way} prefetch={false}>
            {words.durations.wayToReferral}
            <IconChevronRight size={20} aria-hidden />
          </Link>
        )}
      </Marked>
      <HoursOfCramps chart={hoursChart(minutes, daysKnown, at)} at={at} />
      <PlacesOfCramps chart={bodyChart(places, daysKnown, at)} at={at} />
    </>
  )
}
