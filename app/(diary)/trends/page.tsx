import type { Metadata } from 'next'
import { Chart } from '@/app/_charts/chart'
import { loadCrampDays } from '@/lib/data/days'
import { countSeverities } from '@/lib/data/severities'
import { crampsBeside } from '@/lib/domain/series/beside-before'
import { crampsChart } from '@/lib/domain/series/cramps-chart'
import { packChart } from '@/lib/domain/series/packed-chart'
import { severityChart } from '@/lib/domain/series/severity-chart'
import type { ShownDays } from '@/lib/domain/series/span'
import type { AddressQuery } from '../form-page'
import { BesideBefore } from './beside-before'
import { bothSpans } from './both-spans'
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
  const load = async ({ from, to }: ShownDays) => ({
    days: await loadCrampDays(owner, from, to),
    severities: await countSeverities(owner, { from, to, step: at.step, now }),
  })
  const cramps = await load(at)
  const { days, severities } = cramps
  const both = await bothSpans(shown, cramps, load)
  const icon = <FactorIcon factor="cramps" />
  return (
    <>
      <TrendsHead page="cramps" shown={shown} />
      <BesideBefore page="cramps" shown={shown} beside={both && crampsBeside(both, at)} />
      <Chart factor="cramps" icon={icon} chart={packChart(crampsChart(days, at))} />
      <Chart factor="cramps" icon={icon} chart={packChart(severityChart(days, severities, at))} />
    </>
  )
}
