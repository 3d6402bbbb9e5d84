import type { Metadata } from 'next'
import { ButtonLink } from '@/app/_ui/button-link'
import { loadIntake } from '@/lib/auth/load-intake'
import { minerals } from '@/lib/domain/nutrition/mineral'
import { intakeBeside } from '@/lib/domain/series/beside-before'
import { fluidChart } from '@/lib/domain/series/fluid-chart'
import { mineralChart } from '@/lib/domain/series/minerals-chart'
import type { ShownDays } from '@/lib/domain/series/span'
import { volumeUnitOf } from '@/lib/domain/units'
import { ChecksShown } from '../../checks-shown'
import type { AddressQuery } from '../../form-page'
import { BesideBefore } from '../beside-before'
import { bothSpans } from '../both-spans'
import { Marked } from '../marked'
import { NothingYet } from '../nothing-yet'
import { TrendChart } from '../trend-chart'
import { TrendsHead } from '../trends-head'
import classes from '../trends.module.css'
import { trendsShown, trendsTitle } from '../trends-shown'

export const generateMetadata = async (): Promise<Metadata> => trendsTitle('intake')

export default async function IntakeTrendsPage({ searchParams }: { searchParams: AddressQuery }) {
  const { words, shown } = await trendsShown(searchParams)
  if (shown === null) return <NothingYet words={words} />
  const { who, at } = shown
  const { profile } = who
  const load = ({ from, to }: ShownDays) => loadIntake(who, from, to)
  const days = await load(at)
  const both = await bothSpans(shown, days, load)
  const beside = both && intakeBeside(both, volumeUnitOf(profile), at)
  const sums = days.map(({ day, fluidMl, minerals: of }) => ({
    day,
    fluidMl,
    sodiumMg: of?.sodium.knownMg ?? null,
  }))
  return (
    <>
      <TrendsHead page="intake" shown={shown} />
      <BesideBefore page="intake" shown={shown} beside={beside} />
      <ChecksShown who={who} own={[]} days={sums} from="/trends/intake" words={words} />
      <Marked shown={shown}>
        <TrendChart factor="fluid" chart={fluidChart(days, profile, at)} csv="fluid" at={at} />
        <div className={classes.pair}>
          {minerals.map(mineral => (
            <TrendChart
              key={mineral}
              factor={mineral}
              chart={mineralChart(days, { mineral, profile }, at)}
              csv={mineral}
              at={at}
            />
          ))}
        </div>
        <p className={classes.toDay}>
          <ButtonLink href="/electrolytes" variant="light">
            {words.electrolytes.ofADay}
          </ButtonLink>
        </p>
      </Marked>
    </>
  )
}
