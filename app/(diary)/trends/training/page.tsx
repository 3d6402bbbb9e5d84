import { IconChevronRight } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { loadTrainingDays } from '@/lib/data/days'
import { trainingBeside } from '@/lib/domain/series/beside-before'
import { countSeverities } from '@/lib/data/severities'
import { exerciseChart } from '@/lib/domain/series/exercise-chart'
import { loadChart } from '@/lib/domain/series/load-chart'
import type { ShownDays } from '@/lib/domain/series/span'
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
  return (
    <>
      <TrendsHead page="training" shown={shown} />
      <BesideBefore page="training" shown={shown} beside={both && trainingBeside(both, at)} />
      <ChecksShown who={who} own={[]} days={days} from="/trends/training" words={words} />
      <Marked shown={shown}>
        <TrendChart factor="training" chart={exerciseChart(days, at)} csv="exercise" at={at} />
        <TrendChart factor="training" chart={loadChart(days, cramps, at)} csv="load" at={at} />
        <Link href="/training" className={classes.way} prefetch={false}>
          {words.trainingLoad.wayHere}
          <IconChevronRight size={20} aria-hidden />
        </Link>
      </Marked>
    </>
  )
}
