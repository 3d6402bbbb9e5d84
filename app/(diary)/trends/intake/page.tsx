import type { Metadata } from 'next'
import { Chart } from '@/app/_charts/chart'
import { ButtonLink } from '@/app/_ui/button-link'
import { loadDays } from '@/lib/data/days'
import { minerals } from '@/lib/domain/nutrition/mineral'
import { fluidChart } from '@/lib/domain/series/fluid-chart'
import { mineralChart } from '@/lib/domain/series/minerals-chart'
import { packChart } from '@/lib/domain/series/packed-chart'
import { volumeUnitOf } from '@/lib/domain/units'
import { ChecksShown } from '../../checks-shown'
import type { AddressQuery } from '../../form-page'
import { FactorIcon } from '../factor-icons'
import { NothingYet } from '../nothing-yet'
import { TrendsHead } from '../trends-head'
import classes from '../trends.module.css'
import { trendsShown, trendsTitle } from '../trends-shown'

export const generateMetadata = async (): Promise<Metadata> => trendsTitle('intake')

export default async function IntakeTrendsPage({ searchParams }: { searchParams: AddressQuery }) {
  const { words, shown } = await trendsShown(searchParams)
  if (shown === null) return <NothingYet words={words} />
  const { who, at } = shown
  const days = await loadDays(who.owner, at.from, at.to)
  const volume = volumeUnitOf(who.profile)
  return (
    <>
      <TrendsHead page="intake" shown={shown} />
      <ChecksShown who={who} own={[]} days={days} from="/trends/intake" words={words} />
      <Chart
        factor="fluid"
        icon={<FactorIcon factor="fluid" />}
        chart={packChart(fluidChart(days, volume, at))}
      />
      <div className={classes.pair}>
        {minerals.map(mineral => (
          <Chart
            key={mineral}
            factor={mineral}
            icon={<FactorIcon factor={mineral} />}
            chart={packChart(mineralChart(days, mineral, at))}
          />
        ))}
      </div>
      <p className={classes.toDay}>
        <ButtonLink href="/electrolytes" variant="light">
          {words.electrolytes.ofADay}
        </ButtonLink>
      </p>
    </>
  )
}
