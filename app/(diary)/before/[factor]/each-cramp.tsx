import { IconBolt } from '@tabler/icons-react'
import Link from 'next/link'
import { ButtonLink } from '@/app/_ui/button-link'
import type { Before } from '@/lib/domain/comparison/before'
import type { ComparedCramp } from '@/lib/domain/comparison/comparisons'
import type { FirstCramp } from '@/lib/domain/comparison/compared-moments'
import type { CrampsPage } from '@/lib/domain/comparison/cramps-shown'
import type { Exposure } from '@/lib/domain/comparison/compare-factor'
import type { Factor } from '@/lib/domain/comparison/factor'
import type { LocalDate } from '@/lib/domain/time/local-date'
import { weekdayInYear } from '@/lib/domain/words/date-words'
import { factorFigure, type FigureSetting } from '@/lib/domain/words/factor-figure'
import type { Words } from '@/lib/domain/words/words'
import classes from './factor.module.css'

type Cramp = ComparedCramp & { first: FirstCramp }

type Props = {
  factor: Factor
  page: CrampsPage<Cramp>
  by: FigureSetting
  here: string
  today: LocalDate
}

/** Every cramp of the page with its comparable days below it: whether the factor was there, and the figure behind it. */
export function EachCramp({ factor, page, by, here, today }: Props) {
  const { factor: said } = by.words.beforeCramps
  const columns = said.eachColumns
  return (
    <section className={classes.section} aria-labelledby="each">
      <h2 id="each">{said.each}</h2>
      <p className={classes.small}>{said.eachLine}</p>
      <table className={classes.table} aria-labelledby="each" data-each="">
        <thead>
          <tr>
            <th scope="col">{columns.day}</th>
            <th scope="col">{columns.there}</th>
            <th scope="col">{columns.figure}</th>
          </tr>
        </thead>
        {page.shown.map(({ first, cramp, referents }) => (
          <tbody key={first.id}>
            <Row isCramp before={cramp} factor={factor} by={by} today={today} />
            {referents.map(referent => (
              <Row key={referent.at} before={referent} factor={factor} by={by} today={today} />
            ))}
            {referents.length === 0 && (
              <tr>
                <td colSpan={3}>{said.noDays}</td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
      <p className={classes.ways}>
        {page.older !== null && (
          <ButtonLink href={`${here}?to=${page.older}#each`} variant="light">
            {said.older}
          </ButtonLink>
        )}
        {!page.isNewest && (
          <ButtonLink href={`${here}#each`} variant="outline">
            {said.newest}
          </ButtonLink>
        )}
      </p>
    </section>
  )
}

type RowProps = Pick<Props, 'factor' | 'by' | 'today'> & { before: Before; isCramp?: boolean }

function Row({ before, factor, by, today, isCramp = false }: RowProps) {
  const exposure = factor.isExposed(before, factor.hours, by.setting)
  const day = weekdayInYear(before.day, today, by.words)
  return (
    <tr data-cramp={isCramp ? '' : undefined}>
      <th scope="row">
        <Link
          href={`/timeline?to=${before.day}`}
          prefetch={false}
          {...(isCramp && { 'aria-label': by.words.beforeCramps.factor.cramp(day) })}
        >
          {isCramp && <IconBolt size={18} aria-hidden />}
          {day}
        </Link>
      </th>
      <td>{exposureWords(exposure, by.words)}</td>
      <td>{factorFigure(factor, before, by)}</td>
    </tr>
  )
}

const exposureWords = (exposure: Exposure, { beforeCramps: { factor } }: Words): string => {
  if (exposure === null) return factor.notKnown
  return exposure ? factor.yes : factor.no
}
