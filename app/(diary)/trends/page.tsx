import type { Metadata } from 'next'
import { PageHeading } from '@/app/_ui/page-heading'
import { SpanLinks } from '@/app/_ui/span-links'
import { wordsHere } from '@/app/_ui/words-here'
import { loadDays } from '@/lib/data/days'
import { firstLoggedDay } from '@/lib/data/history'
import { countSeverities } from '@/lib/data/severities'
import { stepFor } from '@/lib/domain/series/period'
import { daysOfSpan, spanOf, spans } from '@/lib/domain/series/span'
import { daysBetween } from '@/lib/domain/time/local-date'
import { volumeUnitOf } from '@/lib/domain/units'
import { ChecksShown } from '../checks-shown'
import { person } from '../judgement'
import { Charts } from './charts'
import { NothingYet } from './nothing-yet'
import classes from './trends.module.css'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsHere()).trends.title }
}

type Props = { searchParams: Promise<{ span?: string | string[] }> }

export default async function TrendsPage({ searchParams }: Props) {
  const who = await person()
  const { owner, today, now, profile } = who
  const words = await wordsHere()
  const since = await firstLoggedDay(owner)
  if (since === null) return <NothingYet words={words} />
  const { span: asked } = await searchParams
  const span = spanOf(typeof asked === 'string' ? asked : undefined)
  const { from, to } = daysOfSpan(span, today, since)
  const step = stepFor(daysBetween(from, to) + 1)
  const days = await loadDays(owner, from, to)
  const severities = await countSeverities(owner, { from, to, step, now })
  return (
    <>
      <div className={classes.head}>
        <PageHeading title={words.trends.title} />
        <SpanLinks
          label={words.trends.spansLabel}
          links={spans.map(({ id }) => ({
            href: `/trends?span=${id}`,
            label: words.trends.spans[id],
            isChosen: id === span.id,
          }))}
        />
      </div>
      <ChecksShown who={who} own={[]} days={days} from="/trends" words={words} />
      <Charts
        days={days}
        severities={severities}
        volume={volumeUnitOf(profile)}
        at={{ span, from, today, step, words }}
      />
    </>
  )
}
