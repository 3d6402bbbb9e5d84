import type { Metadata } from 'next'
import { Chart } from '@/app/_charts/chart'
import { loadDays } from '@/lib/data/days'
import { countSeverities } from '@/lib/data/severities'
import { crampsChart } from '@/lib/domain/series/cramps-chart'
import { packChart } from '@/lib/domain/series/packed-chart'
import { severityChart } from '@/lib/domain/series/severity-chart'
import type { AddressQuery } from '../form-page'
import { FactorIcon } from './factor-icons'
import { NothingYet } from './nothing-yet'
import { TrendsHead } from './trends-head'
import { trendsShown, trendsTitle } from './trends-shown'

export const generateMetadata = async (): Promise<Metadata> => trendsTitle('cramps')

export default async function CrampTrendsPage({ searchParams }: { searchParams: AddressQuery }) {
  const { words, shown } = await trendsShown(searchParams)
  if (shown === null) return <NothingYet words={words} />
  const { who, at } = shown
  const { owner, now } = who
  const days = await loadDays(owner, at.from, at.to)
  const severities = await countSeverities(owner, { from: at.from, to: at.to, step: at.step, now })
  const icon = <FactorIcon factor="cramps" />
  return (
    <>
      <TrendsHead page="cramps" shown={shown} />
      <Chart factor="cramps" icon={icon} chart={packChart(crampsChart(days, at))} />
      <Chart factor="cramps" icon={icon} chart={packChart(severityChart(days, severities, at))} />
    </>
  )
}
