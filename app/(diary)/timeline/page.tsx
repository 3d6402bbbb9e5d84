import { IconChevronLeft, IconChevronRight, IconDroplet, IconTrash } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { spokenDay } from '@/lib/domain/words/date-words'
import { ButtonLink } from '../../_ui/button-link'
import { EmptyState } from '../../_ui/empty-state'
import { PageHeading } from '../../_ui/page-heading'
import { wordsHere } from '../../_ui/words-here'
import { OtherDay } from '../day-asked'
import type { AddressQuery } from '../form-page'
import { person } from '../judgement'
import { DayList } from './day-list'
import { Filters } from './filters'
import { GoToDate } from './go-to-date'
import { loadTimeline } from './load-timeline'
import { PaleDays } from './pale-days'
import { Search } from './search'
import { readTimelineAddress, timelineHref } from './timeline-address'
import classes from './timeline.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).timeline.title,
})

export default async function TimelinePage({ searchParams }: { searchParams: AddressQuery }) {
  const who = await person()
  const words = await wordsHere()
  const address = await readTimelineAddress(searchParams)
  const { days, gap, olderHref, newerHref, isEmpty } = await loadTimeline(who, address, words)
  const { timeline } = words
  const isOther = (await searchParams)['to'] !== undefined && address.to === null
  const day = (date: Parameters<typeof spokenDay>[0]) => spokenDay(date, who.today, words)
  return (
    <>
      <PageHeading
        title={timeline.title}
        end={
          <Link href="/timeline/trash" className={classes.trash}>
            <IconTrash size={21} aria-hidden="true" />
            {timeline.trash}
          </Link>
        }
      />
      {isEmpty ? (
        <EmptyState
          picture={<PaleDays />}
          sentence={timeline.nothingYet}
          action={
            <ButtonLink href="/drinks/new?from=/timeline" icon={<IconDroplet />}>
              {timeline.logDrink}
            </ButtonLink>
          }
        />
      ) : (
        <div className={classes.timeline}>
          <OtherDay isOther={isOther} words={words} />
          <Search kinds={address.kinds}>
            <Filters address={address} words={words} />
            <GoToDate address={address} today={who.today} words={words} />
            {newerHref !== null && (
              <Link href={newerHref} className={classes.way} prefetch={false}>
                <IconChevronLeft aria-hidden="true" />
                {timeline.newer}
              </Link>
            )}
            {days.length === 0 && (
              <p className={classes.none}>
                {address.kinds.length === 0 ? timeline.noneUpTo : timeline.noneOfKinds}
              </p>
            )}
            <DayList days={days} from={timelineHref(address)} words={words} />
            {gap !== null && <p className={classes.gap}>{timeline.gap(day(gap.from), day(gap.to))}</p>}
            {olderHref === null ? (
              <p className={classes.none}>{timeline.begins}</p>
            ) : (
              <Link href={olderHref} className={classes.way} prefetch={false}>
                {timeline.older}
                <IconChevronRight aria-hidden="true" />
              </Link>
            )}
          </Search>
        </div>
      )}
    </>
  )
}
