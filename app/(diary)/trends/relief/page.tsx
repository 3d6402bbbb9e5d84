import { IconBook, IconHandStop } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { ButtonLink } from '@/app/_ui/button-link'
import { findEntries } from '@/lib/data/entries'
import { loadTriedRelief } from '@/lib/data/tried-relief'
import { reliefBeside } from '@/lib/domain/relief/relief-beside'
import { reliefBars } from '@/lib/domain/relief/relief-bars'
import { spanAddress, type ShownDays } from '@/lib/domain/series/span'
import { spanWords } from '@/lib/domain/series/spoken-span'
import type { AddressQuery } from '../../form-page'
import { BesideBefore } from '../beside-before'
import { bothSpans } from '../both-spans'
import { CsvLink } from '../csv-link'
import { Marked } from '../marked'
import { NothingYet } from '../nothing-yet'
import { TrendsHead } from '../trends-head'
import { trendsShown, trendsTitle } from '../trends-shown'
import { ReliefChart } from './relief-chart'
import classes from './relief.module.css'

export const generateMetadata = async (): Promise<Metadata> => trendsTitle('relief')

export default async function ReliefTrendsPage({ searchParams }: { searchParams: AddressQuery }) {
  const { words, shown } = await trendsShown(searchParams)
  if (shown === null) return <NothingYet words={words} />
  const { who, at, asked } = shown
  const load = ({ from, to }: ShownDays) => loadTriedRelief(who.owner, { from, to, now: who.now })
  const relief = await load(at)
  const both = await bothSpans(shown, relief, load)
  const bars = reliefBars(relief, spanWords(at), words)
  const cramps = await findEntries(
    who.owner,
    bars.bars.flatMap(({ newest }) => newest),
  )
  const { trendsRelief } = words
  return (
    <>
      <TrendsHead page="relief" shown={shown} />
      <BesideBefore page="relief" shown={shown} beside={both && reliefBeside(both, at)} />
      <Marked shown={shown} title={words.marked.inThisTime}>
        <ReliefChart
          icon={<IconHandStop size={24} stroke={1.9} aria-hidden />}
          bars={bars}
          cramps={cramps}
          from={`/trends/relief?${spanAddress(asked, asked.isBesideBefore)}`}
          foot={<CsvLink chart="relief" at={at} />}
          words={words}
        />
      </Marked>
      {bars.bars.length > 0 && <p className={classes.noTrial}>{trendsRelief.noTrial}</p>}
      {bars.bars.length === 0 && (
        <p className={classes.action}>
          <ButtonLink href="/cramps/new">{words.trends.logCramp}</ButtonLink>
        </p>
      )}
      <p className={classes.action}>
        <ButtonLink href="/learn/relief" variant="light" icon={<IconBook aria-hidden />}>
          {trendsRelief.readMore}
        </ButtonLink>
      </p>
    </>
  )
}
