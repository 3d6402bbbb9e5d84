import { IconChevronRight } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { Chart } from '@/app/_charts/chart'
import { loadTrainingDays } from '@/lib/data/days'
import { trainingBeside } from '@/lib/domain/series/beside-before'
import { countSeverities } from '@/lib/data/severities'
import { exerciseChart } from '@/lib/domain/series/exercise-chart'
import { loadChart } from '@/lib/domain/series/load-chart'
import { packChart } from '@/lib/domain/series/packed-chart'
import type { ShownDays } from '@/lib/domain/series/span'
import { ChecksShown } from '../../checks-shown'
import type { AddressQuery } from '../../form-page'
import { BesideBefore } from '../beside-before'
import { bothSpans } from '../both-spans'
import { CsvLink } from '../csv-link'
import { ChartIcon } from '../chart-icon'
import { Marked } from '../marked'
import { NothingYet } from '../nothing-yet'
import { TrendsHead } from '../trends-head'
import classes from '../trends.module.css'
import { trendsShown, trendsTitle } from '../trends-shown'

export const generateMetadata = async (): Promise<Metadata> => trendsTitle('training')

export default async function TrainingTrendsPage({ searchParams }: { searchParams: AddressQuery }) {
  const { words, shown } = await trendsShown(searchParams)
  if (shown === null) return <NothingYet words={words} />
  const { who, at } = shown
  const load = ({ from, to }: ShownDays) => loadTrainingDays(who.owner, from, to)
  const days = await load(at)
  const both = await bothSpans(shown, days, load)
  const range = { from: at.from, to: at.to, now: who.now }
  const cramps = await countSeverities(who.owner, { ...range, step: 'day' })
  const isByDay = at.step === 'day'
  const icon = <ChartIcon factor="training" />
  return (
    <>
      <TrendsHead page="training" shown={shown} />
      <BesideBefore page="training" shown={shown} beside={both && trainingBeside(both, at)} />
      <ChecksShown who={who} own={[]} days={days} from="/trends/training" words={words} />
      <Marked shown={shown}>
        <Chart
          factor="training"
          icon={icon}
          chart={packChart(exerciseChart(days, at))}
          foot={<CsvLink chart="exercise" at={at} />}
          linksDays={isByDay}
        />
        <Chart
          factor="training"
          icon={icon}
          chart={packChart(loadChart(days, cramps, at))}
          foot={<CsvLink chart="load" at={at} />}
          linksDays={isByDay}
        />
        <Link href="/training" className={classes.way} prefetch={false}>
          {words.trainingLoad.wayHere}
          <IconChevronRight size={20} aria-hidden />
        </Link>
      </Marked>
    </>
  )
}
