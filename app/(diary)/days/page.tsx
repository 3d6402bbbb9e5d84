import { IconChevronRight, IconClock, IconTable } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import chart from '@/app/_charts/chart.module.css'
import { DayLanesDrawing } from '@/app/_ui/day-lanes'
import { entryHref, withFrom } from '@/app/_ui/entry-row'
import { PageHeading } from '@/app/_ui/page-heading'
import { wordsHere } from '@/app/_ui/words-here'
import { dayRows, type DayRow } from '@/lib/domain/words/day-page-words'
import { dayHeadingInYear } from '@/lib/domain/words/date-words'
import { unbroken } from '@/lib/domain/words/unbroken'
import type { Words } from '@/lib/domain/words/words'
import { addressOfDay } from '../address-of-day'
import { dayAsked, OtherDay } from '../day-asked'
import { DayLinks } from '../day-links'
import type { AddressQuery } from '../form-page'
import { person } from '../judgement'
import classes from './day-page.module.css'
import { loadDayPage } from './load-day-page'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).dayPage.title,
})

/** One day from hour to hour: cramps, exercise, drinks and food on one axis. The day stands in the address. */
export default async function DayPage({ searchParams }: { searchParams: AddressQuery }) {
  const who = await person()
  const words = await wordsHere()
  const { day, isOther } = await dayAsked(searchParams, 'day', who.today)
  const shown = await loadDayPage(who, day, words)
  const { dayPage } = words
  const from = addressOfDay('/days', day, who.today)
  const heading = dayHeadingInYear(day, who.today, words)
  const rows = dayRows(shown.entries, shown.context, words)
  return (
    <>
      <PageHeading title={dayPage.title} line={heading} />
      <OtherDay isOther={isOther} words={words} />
      <DayLinks screen="/days" day={day} today={who.today} words={words} />
      <section className={chart.chart} aria-labelledby="hours">
        <h2 id="hours" className={chart.name}>
          <span className={classes.icon}>
            <IconClock size={24} stroke={1.9} aria-hidden />
          </span>
          {dayPage.name}
        </h2>
        <p className={chart.sentence}>{unbroken(shown.sentence)}</p>
        <DayLanesDrawing
          lanes={shown.lanes}
          name={shown.sentence}
          nowWord={words.strip.now}
          isGap={shown.isGap}
        />
        <p className={chart.reading}>{shown.reading}</p>
        {rows.length > 0 && (
          <details className={chart.table} open>
            <summary>
              <IconTable size={19} stroke={1.9} aria-hidden />
              <span>{words.charts.showTable}</span>
            </summary>
            <EntryTable caption={`${heading}. ${shown.sentence}`} rows={rows} from={from} words={words} />
          </details>
        )}
      </section>
      <nav className={classes.ways} aria-label={dayPage.title}>
        <Way href={addressOfDay('/fluid', day, who.today)} words={dayPage.fluid} />
        <Way href={addressOfDay('/electrolytes', day, who.today)} words={dayPage.minerals} />
        <Way href={`/timeline?to=${day}`} words={dayPage.timeline} />
      </nav>
    </>
  )
}

const Way = ({ href, words }: { href: string; words: string }) => (
  <Link href={href} className={classes.way} prefetch={false}>
    {words}
    <IconChevronRight size={20} aria-hidden />
  </Link>
)

type TableProps = { caption: string; rows: readonly DayRow[]; from: string; words: Words }

/** What stands on the axis, each a link to its entry. */
const EntryTable = ({ caption, rows, from, words: { dayPage } }: TableProps) => (
  <table className={classes.entries}>
    <caption className={chart.caption}>{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{dayPage.column.time}</th>
        <th scope="col">{dayPage.column.what}</th>
        <th scope="col">{dayPage.column.detail}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ entry, time, title, detail }) => (
        <tr key={entry.id}>
          <th scope="row">{time}</th>
          <td>
            <Link href={withFrom(entryHref(entry), from)} prefetch={false}>
              {title}
            </Link>
          </td>
          <td>{detail}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
